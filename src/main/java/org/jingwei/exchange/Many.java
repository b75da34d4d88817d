package org.jingwei.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell. */
record Many<E>(Kind<E> one) implements Kind<List<E>> {

    private static final Pattern SEPARATOR = Pattern.compile("[、;,；，\\n]");

    @Override
    public Read<List<E>> read(Cell cell) {
        Set<E> values = new LinkedHashSet<>();
        for (String piece : SEPARATOR.split(cell.text(), -1)) {
            switch (Spelling.isBlank(piece) ? Read.<E>none() : one.read(Cell.text(piece))) {
                case Read.Value<E>(var value) when value != null -> values.add(value);
                case Read.Value<E> _ -> {}
                case Read.Not<E>(var fault, var arguments) -> {
                    return new Read.Not<>(fault, arguments);
                }
            }
        }
        return values.isEmpty() ? Read.none() : Read.value(List.copyOf(values));
    }

    @Override
    public String write(List<E> value, Locale locale) {
        String between = Words.isEnglish(locale) ? "; " : "、";
        return value.stream().map(each -> one.write(each, locale)).collect(Collectors.joining(between));
    }

    @Override
    public Words form() {
        return Words.words("{0}；几项以顿号、逗号或分号隔开", "{0}; several, separated by comma or semicolon")
                .with(one.form());
    }
}
