package org.jingwei.demo;

import java.util.List;
import java.util.Map;
import org.jingwei.access.DemoAccounts;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the demo office: fifteen fixed tokens, each played by somebody of the made-up population. */
@Component
@Profile("demo")
class DemoCast {

    private static final Query CAST = Query.named("demo/cast");

    private final Graph graph;
    private final DemoAccounts accounts;

    DemoCast(Graph graph, DemoAccounts accounts) {
        this.graph = graph;
        this.accounts = accounts;
    }

    /** A token, its role, and what to try with it. */
    private record Part(
            String token,
            String name,
            Role role,
            Scope scope,
            @Nullable String person,
            String hint) {}

    void createAccounts() {
        accounts.create(parts().stream()
                .map(part -> new DemoAccounts.Row(
                        part.token(), part.token(), part.name(), part.role(), part.scope(), part.person()))
                .toList());
    }

    @SuppressWarnings("SystemOut") // the one thing a demo says to whoever started it
    void announce(String address) {
        var lines = new StringBuilder(
                "\n  经纬 Jingwei, 演示机构 demo office: " + address + "   GraphQL: " + address + "/graphiql/\n\n");
        parts().forEach(part ->
                lines.append(String.format("  %-20s %s: %s%n", part.token(), part.name(), part.hint())));
        System.out.println(lines);
    }

    /** Whom a clue is about that was handed over in the round that runs. */
    String subject() {
        return graph.ask(CAST, Map.of()).getFirst().string("subject");
    }

    private List<Part> parts() {
        var cast = graph.ask(CAST, Map.of()).getFirst();
        var office = Scope.of(ScopeKind.OFFICE, cast.string("office"));
        var team = Scope.of(ScopeKind.TEAM, cast.string("team"));
        return List.of(
                new Part(
                        "demo-clerk",
                        "巡察办科员",
                        Role.CLERK,
                        office,
                        null,
                        "打开组建中的轮次，一键组队 · staff the round that waits for its teams"),
                new Part(
                        "demo-gatekeeper",
                        "巡察办把关人",
                        Role.GATEKEEPER,
                        office,
                        null,
                        "线索页勾选待我办理，会签第一手 · first hand of the sign-off"),
                new Part(
                        "demo-leader",
                        "巡察组长",
                        Role.LEADER,
                        team,
                        cast.string("leader"),
                        "本组线索的研判、起草、签字 · clues of the own team, to triage, draw up, sign"),
                new Part(
                        "demo-office-head",
                        "巡察办主任",
                        Role.OFFICE_HEAD,
                        office,
                        null,
                        "看回避结论的路径，会签第三手 · findings with their paths; third hand of the sign-off"),
                new Part(
                        "demo-group-head",
                        "领导小组组长",
                        Role.GROUP_HEAD,
                        office,
                        null,
                        "方案与任命，会签第四手 · plans and teams of the office; fourth hand of the sign-off"),
                new Part(
                        "demo-member",
                        "巡察组员",
                        Role.MEMBER,
                        team,
                        cast.string("member"),
                        "本组与本人档案 · the own team and the own file: { viewer { name roles } }"),
                new Part(
                        "demo-member-2",
                        "另一组组员",
                        Role.MEMBER,
                        office,
                        cast.string("other"),
                        "看不到第一组的任何线索 · sees nothing of the first team"),
                body(
                        cast,
                        "demo-receiver",
                        "纪委案管人员",
                        Role.RECEIVER,
                        "discipline",
                        "已移交的线索，从发现到处分 · clues handed over: whole lives, from discovery to sanction"),
                body(
                        cast,
                        "demo-receiver-org",
                        "组织部人员",
                        Role.RECEIVER_ORG,
                        "organizing",
                        "本单位干部与入库人员 · the own body's cadres: { cadres { nodes { name } } }"),
                new Part(
                        "demo-supervisor",
                        "督办人员",
                        Role.SUPERVISOR,
                        office,
                        null,
                        "只见编号与状态，不见内容 · numbers and states, no content"),
                new Part(
                        "demo-seal-keeper",
                        "台账专人",
                        Role.SEAL_KEEPER,
                        team,
                        null,
                        "一个组的台账：登记、密封、移交 · the ledger of one team: registers, seals, hands over"),
                new Part(
                        "demo-auditor",
                        "审计员",
                        Role.AUDITOR,
                        new Scope(ScopeKind.AUDIT, null),
                        null,
                        "谁看过什么，不见内容 · who read what, not what it said"),
                new Part(
                        "demo-admin",
                        "系统管理员",
                        Role.ADMIN,
                        office,
                        null,
                        "账号，不见业务内容 · accounts, no content: { cadres { nodes { name } } } is empty"),
                new Part(
                        "demo-inspected-unit",
                        "被巡察单位联络员",
                        Role.INSPECTED_UNIT,
                        Scope.of(ScopeKind.UNIT, cast.string("unit")),
                        null,
                        "本单位与进驻的巡察组 · the own unit and its team: { rounds { nodes { name } } }"),
                body(
                        cast,
                        "demo-subject",
                        "被反映人",
                        Role.RECEIVER,
                        "discipline",
                        cast.string("subject"),
                        "看得到别的线索，唯独没有关于自己的 · sees the clues of his body, but for the one about him"));
    }

    private static Part body(Row cast, String token, String name, Role role, String body, String hint) {
        return body(cast, token, name, role, body, null, hint);
    }

    private static Part body(
            Row cast, String token, String name, Role role, String body, @Nullable String person, String hint) {
        return new Part(token, name, role, Scope.of(ScopeKind.BODY, cast.string(body)), person, hint);
    }
}
