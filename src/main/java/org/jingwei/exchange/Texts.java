package org.jingwei.exchange;

/** Reads text as it was meant: spaces at the ends do not count, characters that cannot be seen are refused. */
final class Texts {

    private static final int DIGITS_KEPT = 15;

    private Texts() {}

    static Read<String> read(Cell cell, int longest) {
        if (cell.serial() != null
                && cell.text().chars().filter(Character::isDigit).count() > DIGITS_KEPT) {
            return Read.not(RowFault.NUMBER_TOO_LONG);
        }
        String text = Spelling.trim(cell.text());
        if (text.length() > longest) {
            return Read.not(RowFault.CELL_TOO_LONG, longest);
        }
        var hidden = text.codePoints().filter(Texts::isHidden).findFirst();
        return hidden.isPresent()
                ? Read.not(RowFault.HIDDEN_CHARACTER, "U+%04X".formatted(hidden.getAsInt()))
                : Read.value(text);
    }

    /** Private use is not hidden: rare characters of names still live there. */
    private static boolean isHidden(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return false;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> character == '\uFFFD';
        };
    }
}
