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
    void leadsFromTheRootToGraphiql() {
        var answer = office.anonymous().get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/graphiql/");
    }

    @Test
    void leadsFromTheBareNameToTheFolder() {
        assertThat(office.anonymous().get("/graphiql").header("Location")).endsWith("/graphiql/");
    }
}
