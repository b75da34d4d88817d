package org.jingwei.screen;

import java.time.LocalDate;
import java.util.Map;
import org.jingwei.process.App;

/** A clerk imports, after the appointment, that the first team's member has held a post in what the team inspects. */
record LateNews(App office, String round) {

    private static final String WHO = """
            query($id: ID!) { round(id: $id) { teams { targets { code } seats { role member { code } } } } }""";

    void tell(int number) {
        var team = office.caller("demo-clerk").ask(WHO, Map.of("id", round)).data("/round/teams/0");
        var member = team.path("seats")
                .valueStream()
                .filter(seat -> seat.path("role").asString().equals("MEMBER"))
                .findFirst()
                .orElseThrow()
                .at("/member/code")
                .asString();
        new NewPost(
                        member,
                        team.at("/targets/0/code").asString(),
                        "挂职副主任" + number,
                        true,
                        LocalDate.parse("2032-01-15"),
                        "组织部2031年来函")
                .tell(office);
    }
}
