package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens the address in a browser is led to the pages, signed in or not. */
@OfficeTest
class PagesTests {

    @Autowired
    Office office;

    @Test
    void leadsFromTheRootToTheScreensOrSaysWhyThereAreNone() {
        var answer = office.anonymous().get("/");

        if (PagesTests.class.getResource("/static/app/index.html") == null) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("Node.js");
        } else {
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/app/");
        }
    }

    @Test
    void leadsFromTheBareNameToTheFolder() {
        assertThat(office.anonymous().get("/graphiql").header("Location")).endsWith("/graphiql/");
        assertThat(office.anonymous().get("/app").header("Location")).endsWith("/app/");
    }
}
