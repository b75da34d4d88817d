package org.jingwei.exchange;

import java.util.List;

/** What came of reading a file: a whole register, or the reasons why not. */
public sealed interface Reading {

    /** Every row could be read; {@code outside} lists the codes that have yet to be looked up in the graph. */
    record Complete(Register register, Places places, List<Reference> outside) implements Reading {

        public Complete {
            outside = List.copyOf(outside);
        }
    }

    /** The file could be read, some of its rows could not: the first problems, and how many there are in all. */
    record Faulty(List<RowProblem> problems, int total) implements Reading {

        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /** The file could not be read. */
    record Unusable(FileRefusal refusal) implements Reading {}
}
