package org.jingwei.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class SignInTests {

    @Autowired
    Office office;

    @Test
    void tellsTheBearerOfATokenWhoHeIs() {
        var token = office.token(Role.CLERK);

        var answer = office.bearer(token).ask("{ viewer { id name roles locale } }");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.data("/viewer/roles/0").asString()).isEqualTo("CLERK");
    }
}
