package org.jingwei.web;

import org.jingwei.access.Viewer;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whoever asks. */
@Controller
class ViewerGraphql {

    @QueryMapping
    Viewer viewer(Viewer viewer) {
        return viewer;
    }
}
