package org.jingwei.organization;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivisionsTests {

    /** Of work, not of waiting: the machine may be busy. */
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private static final List<Division> ALL = Divisions.list();

    @Test
    void readsEveryDivisionDownToTheTownship() {
        assertThat(ALL.stream().collect(groupingBy(Division::level, counting())))
                .isEqualTo(
                        Map.of(Level.PROVINCE, 31L, Level.CITY, 342L, Level.COUNTY, 2_978L, Level.TOWNSHIP, 41_352L));
    }

    @Test
    void givesEachCodeOnce() {
        assertThat(ALL).extracting(Division::code).doesNotHaveDuplicates();
    }

    @Test
    void namesAParentBeforeItsChildren() {
        var seen = new HashSet<String>();

        assertThat(ALL).allMatch(division -> {
            seen.add(division.code());
            return division.parent() == null || seen.contains(division.parent());
        });
    }

    @Test
    void leavesOnlyProvincesWithoutAParent() {
        assertThat(ALL).allMatch(division -> division.parent() == null == (division.level() == Level.PROVINCE));
    }

    @Test
    void keepsCountiesOfOneNameApart() {
        var byName = ALL.stream()
                .filter(division -> division.level() == Level.COUNTY)
                .collect(groupingBy(Division::name, counting()));

        assertThat(byName.values()).filteredOn(count -> count > 1).hasSize(28);
        assertThat(byName).containsEntry("市中区", 4L);
    }

    @Test
    void keepsTheFillersOfTheRegister() {
        assertThat(ALL).contains(new Division("4190", "省直辖县级行政区划", Level.CITY, "41"));
    }

    @Test
    void placesATownshipInItsCounty() {
        assertThat(ALL).contains(new Division("450521100", "廉州镇", Level.TOWNSHIP, "450521"));
    }

    @Test
    void takesLessThanASecond() {
        var started = CLOCK.getCurrentThreadCpuTime();

        var again = Divisions.list();

        assertThat(again).hasSize(44_703);
        assertThat(Duration.ofNanos(CLOCK.getCurrentThreadCpuTime() - started)).isLessThan(Duration.ofSeconds(1));
    }
}
