package org.jingwei.web;

import java.util.Locale;
import java.util.Map;
import org.jingwei.access.Languages;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.shared.BadInput;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whoever asks, and the language he is answered in. */
@Controller
class ViewerGraphql {

    private static final Query CHANGE_LOCALE = Query.named("access/change-locale");

    private final Changes changes;

    ViewerGraphql(Changes changes) {
        this.changes = changes;
    }

    @QueryMapping
    Viewer viewer(Viewer viewer) {
        return viewer;
    }

    @MutationMapping
    Viewer changeLocale(@Argument String locale, Viewer viewer) {
        var language = Languages.spoken(Locale.forLanguageTag(locale))
                .orElseThrow(() -> new BadInput("bad-variable", "viewer.unknown-locale"))
                .toLanguageTag();
        changes.run(viewer, "changeLocale", language, change -> {
            change.write(CHANGE_LOCALE, Map.of("account", viewer.id(), "locale", language));
            return Changed.of(viewer.id());
        });
        return viewer.speaking(language);
    }
}
