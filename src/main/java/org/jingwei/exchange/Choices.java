package org.jingwei.exchange;

import org.jingwei.cadre.DeclaredTie;
import org.jingwei.cadre.HoldingKind;
import org.jingwei.cadre.KinKind;
import org.jingwei.cadre.OriginKind;
import org.jingwei.cadre.Relation;
import org.jingwei.cadre.Sex;
import org.jingwei.organization.EnterpriseTie;
import org.jingwei.organization.Level;
import org.jingwei.organization.OrganizationKind;
import org.jingwei.pool.PoolKind;
import org.jingwei.pool.PoolStatus;
import org.jingwei.round.InspectionKind;
import org.jingwei.round.RoundStatus;
import org.jingwei.shared.TeamRole;

/** The office's words for every closed set of the register. */
final class Choices {

    static final Options<OrganizationKind> ORGANIZATION_KIND = new Options<>(OrganizationKind.class, Choices::word);
    static final Options<Level> LEVEL = new Options<>(Level.class, Choices::word);
    static final Options<Sex> SEX = new Options<>(Sex.class, Choices::word);
    static final Options<Relation> RELATION = new Options<>(Relation.class, Choices::word);
    static final Options<KinKind> KIN_KIND = new Options<>(KinKind.class, Choices::word);
    static final Options<DeclaredTie> DECLARED_TIE = new Options<>(DeclaredTie.class, Choices::word);
    static final Options<HoldingKind> HOLDING_KIND = new Options<>(HoldingKind.class, Choices::word);
    static final Options<EnterpriseTie> ENTERPRISE_TIE = new Options<>(EnterpriseTie.class, Choices::word);
    static final Options<OriginKind> ORIGIN_KIND = new Options<>(OriginKind.class, Choices::word);
    static final Options<PoolKind> POOL_KIND = new Options<>(PoolKind.class, Choices::word);
    static final Options<PoolStatus> POOL_STATUS = new Options<>(PoolStatus.class, Choices::word);
    static final Options<InspectionKind> INSPECTION_KIND = new Options<>(InspectionKind.class, Choices::word);
    static final Options<RoundStatus> ROUND_STATUS = new Options<>(RoundStatus.class, Choices::word);
    static final Options<TeamRole> TEAM_ROLE = new Options<>(TeamRole.class, Choices::word);

    private Choices() {}

    private static String word(OrganizationKind kind) {
        return switch (kind) {
            case PARTY_COMMITTEE -> "党委/党组/党工委";
            case PARTY_DEPARTMENT -> "党委部门/党委工作机关";
            case GOVERNMENT -> "政府";
            case GOVERNMENT_DEPARTMENT -> "政府部门";
            case PEOPLES_CONGRESS -> "人大/人大机关";
            case POLITICAL_CONSULTATIVE -> "政协/政协机关";
            case DISCIPLINE_INSPECTION -> "纪检监察机关/纪委监委";
            case COURT -> "法院";
            case PROCURATORATE -> "检察院";
            case PUBLIC_INSTITUTION -> "事业单位";
            case STATE_ENTERPRISE -> "国有企业";
            case ENTERPRISE -> "企业/其他企业";
            case UNIVERSITY -> "高校/高等学校";
            case PEOPLES_ORGANIZATION -> "人民团体/群团组织";
            case DISPATCHED_GROUP -> "派驻机构/派驻纪检监察组";
            case INNER_UNIT -> "内设机构";
            case VILLAGE_COMMUNITY -> "村社区/村/社区";
            case SOCIAL_ORGANIZATION -> "社会组织";
            case MILITARY_UNIT -> "部队/军队单位";
            case OTHER -> "其他";
        };
    }

    private static String word(Level level) {
        return switch (level) {
            case CENTRAL -> "中央/中央级";
            case PROVINCE -> "省级/省";
            case SUB_PROVINCIAL_CITY -> "副省级城市/副省级市";
            case CITY -> "市级/市/地市级";
            case COUNTY -> "县级/县/区县级";
            case TOWNSHIP -> "乡级/乡镇/乡镇级";
            case VILLAGE -> "村级/村/社区";
        };
    }

    private static String word(Sex sex) {
        return switch (sex) {
            case MALE -> "男/男性/m";
            case FEMALE -> "女/女性/f";
        };
    }

    private static String word(Relation relation) {
        return switch (relation) {
            case SPOUSE -> "配偶/丈夫/妻子/夫/妻";
            case FATHER -> "父亲/父";
            case MOTHER -> "母亲/母";
            case SON -> "儿子/子";
            case DAUGHTER -> "女儿/女";
            case ELDER_BROTHER -> "哥哥/兄/哥";
            case YOUNGER_BROTHER -> "弟弟/弟";
            case ELDER_SISTER -> "姐姐/姐";
            case YOUNGER_SISTER -> "妹妹/妹";
            case BROTHER -> "兄弟";
            case SISTER -> "姐妹/姊妹";
            case RELATIVE -> "其他亲属/亲属/亲戚";
        };
    }

    private static String word(KinKind kind) {
        return switch (kind) {
            case BIOLOGICAL -> "血亲/亲生/全血缘";
            case ADOPTIVE -> "收养/养";
            case STEP_FOSTERED -> "继亲/形成抚养关系的继亲/继";
            case HALF -> "半血缘/同父异母/同母异父";
        };
    }

    private static String word(DeclaredTie tie) {
        return switch (tie) {
            case FRIEND -> "朋友/好友";
            case CLASSMATE -> "同学/校友";
            case COMRADE -> "战友";
            case FELLOW_COUNTRYMAN -> "同乡/老乡";
            case PARTNER -> "婚恋/恋人/未婚夫妻/同居";
            case FORMER_SPOUSE -> "前配偶/前夫/前妻";
            case DEBT -> "借贷/债权债务/借款";
            case GRUDGE -> "恩怨/矛盾/纠纷";
            case OTHER -> "其他";
        };
    }

    private static String word(HoldingKind kind) {
        return switch (kind) {
            case OWNER -> "独资/个体经营/独资经营";
            case PARTNER -> "合伙/合伙人";
            case SHAREHOLDER -> "持股/参股/股东";
            case DIRECTOR -> "任职/高管/董事/监事/经理";
        };
    }

    private static String word(EnterpriseTie tie) {
        return switch (tie) {
            case REGULATES -> "监管/行业监管/主管";
            case CONTRACTS_WITH -> "合同/业务往来/承揽";
        };
    }

    private static String word(OriginKind kind) {
        return switch (kind) {
            case GREW_UP_IN -> "成长地";
            case BORN_IN -> "出生地";
            case NATIVE_OF -> "籍贯";
        };
    }

    private static String word(PoolKind kind) {
        return switch (kind) {
            case INSPECTION -> "巡察人才库/巡视巡察人才库";
            case INVESTIGATION -> "审查调查人才库";
            case LEADER -> "组长库";
        };
    }

    private static String word(PoolStatus status) {
        return switch (status) {
            case AVAILABLE -> "可用/可抽调";
            case ASSIGNED -> "已抽调/在组";
            case ON_CASE_LOAN -> "借调办案";
            case ON_LEAVE -> "休假/请假";
            case UNIT_REFUSED -> "单位未同意";
            case RECUSED -> "回避";
            case SUSPENDED -> "暂停";
            case EXITED -> "退库/出库";
        };
    }

    private static String word(InspectionKind kind) {
        return switch (kind) {
            case REGULAR -> "常规";
            case SPECIAL -> "专项";
            case MOBILE -> "机动式/机动";
            case LOOK_BACK -> "回头看";
            case REVISIT -> "回访督察/回访";
            case ELEVATED -> "提级";
            case CROSS -> "交叉";
            case LINKED -> "联动";
            case EXTENDED -> "延伸";
            case COMMISSIONED -> "受上级委托/受委托";
        };
    }

    private static String word(RoundStatus status) {
        return switch (status) {
            case PLANNED -> "已计划/计划";
            case STAFFING -> "组队中/组队";
            case RUNNING -> "进行中/进驻";
            case CLOSED -> "已结束/结束";
        };
    }

    private static String word(TeamRole role) {
        return switch (role) {
            case LEADER -> "组长";
            case DEPUTY -> "副组长";
            case LIAISON -> "联络员";
            case MEMBER -> "组员/成员";
        };
    }
}
