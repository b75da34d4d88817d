package org.jingwei.assembly;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.shared.TeamRole;

/** Something that is asked of the teams and that somebody in office could give up. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Demand {

    int team();

    /** What it costs to give up one of it, against the other ways out. */
    int cost();

    /** Whether whoever takes this option helps to meet it. */
    boolean isHelpedBy(Option option, Puzzle puzzle);

    /** A team's seats of one role are all filled. */
    record Seats(int team, TeamRole role, int seats) implements Demand {

        @Override
        public int cost() {
            return switch (role) {
                case LEADER -> 5;
                case DEPUTY -> 4;
                case LIAISON, MEMBER -> 3;
            };
        }

        @Override
        public boolean isHelpedBy(Option option, Puzzle puzzle) {
            return option.team() == team && option.role() == role;
        }
    }

    /** At least so many members of a team know a specialty. */
    record Specialty(int team, String specialty, int atLeast) implements Demand {

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public boolean isHelpedBy(Option option, Puzzle puzzle) {
            return option.team() == team && puzzle.holder(option).specialties().contains(specialty);
        }
    }

    /** A person sits where somebody pinned him. */
    record Pinned(int team, int person) implements Demand {

        @Override
        public int cost() {
            return 4;
        }

        @Override
        public boolean isHelpedBy(Option option, Puzzle puzzle) {
            return option.team() == team && option.person() == person;
        }
    }

    /** Not more than so many of a team come from one home unit. */
    record Homes(int team, int most) implements Demand {

        @Override
        public int cost() {
            return 2;
        }

        @Override
        public boolean isHelpedBy(Option option, Puzzle puzzle) {
            return false; // it only forbids
        }
    }
}
