package org.jingwei.cadre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jingwei.cadre.KinCodes.steps;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KinTermTests {

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("org.jingwei.cadre.KinChainFile#termsTheyAreCalled")
    void callsTheKinWhatTheCalculatorSays(String chain, Set<String> ours, Set<String> theirs) {
        assertThat(ours).as(chain).isEqualTo(theirs);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("org.jingwei.cadre.KinChainFile#termsTheyCallTheSpeaker")
    void isCalledByTheKinWhatTheCalculatorSays(String chain, Set<String> ours, Set<String> theirs) {
        assertThat(ours).as(chain).isEqualTo(theirs);
    }

    @ParameterizedTest(name = "{1} {0}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            W F        | MALE   | 岳父           | wife's father
            W M        | MALE   | 岳母           | wife's mother
            W OB       | MALE   | 大舅子         | wife's elder brother
            W YB       | MALE   | 小舅子         | wife's younger brother
            W OZ       | MALE   | 大姨子         | wife's elder sister
            W YZ       | MALE   | 小姨子         | wife's younger sister
            H F        | FEMALE | 公公           | husband's father
            H M        | FEMALE | 婆婆           | husband's mother
            H OB       | FEMALE | 大伯子         | husband's elder brother
            H YB       | FEMALE | 小叔子         | husband's younger brother
            H OZ       | FEMALE | 大姑子         | husband's elder sister
            H YZ       | FEMALE | 小姑子         | husband's younger sister
            S W        | FEMALE | 儿媳           | son's wife
            D H        | MALE   | 女婿           | daughter's husband
            OB W       | FEMALE | 嫂子           | elder brother's wife
            YB W       | FEMALE | 弟妹           | younger brother's wife
            OB S       | FEMALE | 侄子           | brother's son
            OZ D       | FEMALE | 外甥女         | sister's daughter
            F OB W     | MALE   | 伯母           | father's elder brother's wife
            F YB W     | FEMALE | 婶婶           | father's younger brother's wife
            F OZ H     | MALE   | 姑父           | father's sister's husband
            M YB W     | FEMALE | 舅妈           | mother's brother's wife
            M OZ H     | MALE   | 姨父           | mother's sister's husband
            F YB OS    | MALE   | 堂兄           | elder male cousin
            F OB YD    | FEMALE | 堂妹           | younger female cousin
            F OZ OD    | MALE   | 表姐           | elder female cousin
            M OB YS    | FEMALE | 表弟           | younger male cousin
            M Z S      | MALE   | 表兄弟         | male cousin
            W YZ H     | MALE   | 连襟           | wife's sister's husband
            H OB W     | FEMALE | 妯娌           | husband's brother's wife
            W OZ S     | MALE   | 外甥           | wife's sister's son
            W YB D     | MALE   | 内侄女         | wife's brother's daughter
            H YB S     | FEMALE | 侄子           | husband's brother's son
            S W F      | FEMALE | 亲家公         | son's father-in-law
            D H M      | MALE   | 亲家母         | daughter's mother-in-law
            OB S W     | MALE   | 侄媳           | brother's son's wife
            YZ D H     | FEMALE | 外甥女婿       | sister's daughter's husband
            W F YB     | MALE   | 叔岳父         | wife's father's younger brother
            W M OZ     | MALE   | 姨岳母         | wife's mother's sister
            F F F      | MALE   | 曾祖父         | father's father's father
            M F M      | FEMALE | 外曾祖母       | mother's father's mother
            S S D      | FEMALE | 曾孙女         | son's son's daughter
            F OB OS W  | MALE   | 堂嫂           | elder male cousin's wife
            M OZ OD H  | FEMALE | 表姐夫         | elder female cousin's husband
            F YZ YS W  | FEMALE | 表弟媳         | younger male cousin's wife
            """)
    void knowsTheWord(String codes, Sex speaker, String zh, String en) {
        assertThat(KinTerm.of(steps(codes), speaker)).isEqualTo(new KinTerm(zh, en));
    }

    @ParameterizedTest(name = "{1} {0}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            H OZ H     | FEMALE | 大姑子的丈夫       | husband's elder sister's husband
            W OB W     | MALE   | 大舅子的妻子       | wife's elder brother's wife
            H F OB     | FEMALE | 公公的哥哥         | husband's father's elder brother
            H M YZ     | FEMALE | 婆婆的妹妹         | husband's mother's younger sister
            W F F      | MALE   | 岳父的父亲         | wife's father's father
            S W OB     | FEMALE | 儿媳的哥哥         | son's wife's elder brother
            F B S W    | MALE   | 堂兄弟的妻子       | male cousin's wife
            W F OB S   | MALE   | 伯岳父的儿子       | wife's father's elder brother's son
            H F YB D   | FEMALE | 公公的侄女         | husband's father's brother's daughter
            F OB OS S  | MALE   | 堂兄的儿子         | elder male cousin's son
            F F OB S   | FEMALE | 爷爷的侄子         | paternal grandfather's brother's son
            F F YB S W | MALE   | 爷爷的侄媳         | paternal grandfather's brother's son's wife
            M OB OD H F | FEMALE | 表姐夫的父亲      | elder female cousin's husband's father
            W F YB S W | MALE   | 叔岳父的儿媳       | wife's father's younger brother's son's wife
            """)
    void composesFromTheLongestBeginningThatHasAWord(String codes, Sex speaker, String zh, String en) {
        assertThat(KinTerm.of(steps(codes), speaker)).isEqualTo(new KinTerm(zh, en));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            P          | 父母               | parent
            C          | 子女               | child
            X          | 配偶               | spouse
            G          | 兄弟姐妹           | sibling
            B          | 兄弟               | brother
            OG         | 哥哥或姐姐         | elder sibling
            P P        | 祖父母或外祖父母   | grandparent
            C C        | 孙子女或外孙子女   | grandchild
            F G        | 父亲的兄弟姐妹     | father's sibling
            P B        | 父母的兄弟         | parent's brother
            G C        | 侄子女或甥子女     | sibling's child
            X P        | 配偶的父母         | spouse's parent
            X OB       | 配偶的哥哥         | spouse's elder brother
            W B        | 妻子的兄弟         | wife's brother
            H Z        | 丈夫的姐妹         | husband's sister
            G X        | 兄弟姐妹的配偶     | sibling's spouse
            F B C      | 堂兄弟姐妹         | cousin
            M G C      | 表兄弟姐妹         | cousin
            C X P      | 亲家               | child's parent-in-law
            X G X      | 配偶的兄弟姐妹的配偶 | spouse's sibling's spouse
            """)
    void leavesOpenWhatIsNotKnown(String codes, String zh, String en) {
        assertThat(KinTerm.of(steps(codes), null)).isEqualTo(new KinTerm(zh, en));
    }

    @ParameterizedTest(name = "{1} {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            X          | FEMALE | 老公
            X F        | MALE   | 岳父
            X M        | FEMALE | 婆婆
            D X        |        | 女婿
            OZ X       | FEMALE | 姐夫
            """)
    void infersTheSexOfASpouseFromThePartner(String codes, Sex speaker, String zh) {
        assertThat(KinTerm.of(steps(codes), speaker).zh()).isEqualTo(zh);
    }

    @ParameterizedTest(name = "{1} {0}: {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            W          | MALE   | 妻子                   | wife
            W F        | MALE   | 岳父（妻子的父亲）     | wife's father
            OZ S       | FEMALE | 外甥（姐姐的儿子）     | sister's son (elder sister's son)
            F B OS     | MALE   | 堂兄（父亲的兄弟的儿子） | elder male cousin (father's brother's son)
            X P        |        | 配偶的父母             | spouse's parent
            H OZ H     | FEMALE | 大姑子的丈夫（丈夫的姐姐的丈夫） | husband's elder sister's husband
            """)
    void describesTheWayWhereTheTermDoesNotSayIt(String codes, Sex speaker, String zh, String en) {
        assertThat(KinTerm.describe(steps(codes), speaker)).isEqualTo(new KinTerm(zh, en));
    }

    @Test
    void hasNoTermForOneself() {
        assertThatIllegalArgumentException().isThrownBy(() -> KinTerm.of(List.of(), Sex.MALE));
    }
}
