package org.jingwei.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/** Where the browser pages are: the root leads to the screens, or says why there are none. */
@Controller
class Pages implements WebMvcConfigurer {

    private static final MediaType WORDS = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final MessageSource messages;

    Pages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        for (var page : new String[] {"/app", "/graphiql"}) {
            registry.addRedirectViewController(page, page + "/");
            registry.addViewController(page + "/").setViewName("forward:" + page + "/index.html");
        }
    }

    /** A jar that was built without Node has no pages, and GraphQL all the same. */
    @GetMapping("/")
    Object root(Locale language) {
        return Pages.class.getResource("/static/app/index.html") == null
                ? ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .contentType(WORDS)
                        .body(messages.getMessage("pages.not-built", null, language))
                : new RedirectView("/app/", true);
    }
}
