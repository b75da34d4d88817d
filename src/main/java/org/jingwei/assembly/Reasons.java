package org.jingwei.assembly;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.shared.FilePart;
import org.springframework.context.MessageSource;

/** Why a seat is not clear, in both languages: it is kept with the proposal, and read by whoever asks later. */
record Reasons(Matrix matrix, int person, List<Integer> targets, Outcome worst, MessageSource messages) {

    List<String> in(Locale language) {
        var all = new LinkedHashSet<String>();
        for (var target : targets) {
            if (worst != Outcome.CLEAR && matrix.outcome(person, target) == worst) {
                for (var reason : matrix.reasons(person, target)) {
                    all.add(reason.rule() + " " + (language.equals(Locale.ENGLISH) ? reason.en() : reason.zh()));
                }
                matrix.missing(person, target).forEach(part -> all.add(missing(part, language)));
            }
        }
        return List.copyOf(all);
    }

    private String missing(FilePart part, Locale language) {
        var name = messages.getMessage("part." + part.name(), null, language);
        return messages.getMessage("assembly.part-missing", new Object[] {name}, language);
    }
}
