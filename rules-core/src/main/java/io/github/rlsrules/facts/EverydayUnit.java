package io.github.rlsrules.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads units as people and printers write them: words, plurals, other letters for micro, capitals throughout, and names of what
 * is measured between them. What it makes of a text counts only where the text is no code of the quantity, so that C is a degree
 * for a temperature.
 */
final class EverydayUnit {
    /** Two letters for micro, powers, degrees, dots, a minus and spaces; the last three go without saying. */
    private static final String ODD =
            "\u00B5\u03BC\u00B2\u00B3\u2103\u2109\u00B7\u22C5\u2212\u00A0\u202F\u2009\u00B0\u00BA^";

    private static final String PLAIN = "uu23CF..-   ";
    private static final String SURFACE = "/{1.73_m2}";
    private static final String[][] PREFIXES = {
        {"mc", "u"},
        {"micro", "u"},
        {"milli", "m"},
        {"centi", "c"},
        {"deci", "d"},
        {"nano", "n"},
        {"pico", "p"},
        {"kilo", "k"}
    };

    private final String text;
    private int at;
    private Unit unit = Unit.ONE;
    private boolean isBelow;
    private boolean isAtLine;
    private int lines;
    private boolean isEmpty = true;

    private EverydayUnit(String text) {
        this.text = text;
    }

    /** Unknown if any part of it is. */
    static Unit read(String tidied) {
        return new EverydayUnit(isShouted(tidied) ? tidied.toLowerCase(Locale.ROOT) : tidied).read();
    }

    /** The same in plain letters; the surface to which kidneys are related, however it is written, as its code. */
    static String tidy(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int odd = ODD.indexOf(text.charAt(i));
            if (odd < PLAIN.length()) {
                plain.append(odd < 0 ? text.charAt(i) : PLAIN.charAt(odd));
            }
        }
        String tidied = plain.toString().strip();
        int surface = Math.max(tidied.indexOf("1.73"), tidied.indexOf("1,73"));
        return surface > 0 && isSquareMetre(tidied.substring(surface + "1.73".length()))
                ? numerator(tidied.substring(0, surface)).concat(SURFACE)
                : tidied;
    }

    private static boolean isSquareMetre(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            letters.append(" ._{}()".indexOf(text.charAt(i)) < 0 ? text.substring(i, i + 1) : "");
        }
        String area = letters.toString().toLowerCase(Locale.ROOT);
        return area.equals("m2") || area.equals("sqm");
    }

    private static String numerator(String text) {
        int end = text.length();
        while (end > 0 && " /{(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, text.startsWith(" per", end - 4) ? end - 4 : end);
    }

    /** Whether capitals say nothing: there are only capitals, and two of them where nobody else writes one. */
    private static boolean isShouted(String text) {
        int odd = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != '{'; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            boolean usual = c == 'L' || text.startsWith("IU", i) || i > 0 && text.startsWith("IU", i - 1);
            odd += Character.isUpperCase(c) && !usual ? 1 : 0;
        }
        return odd > 1;
    }

    private Unit read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetter(c) || c == '[') {
                word();
            } else if (Character.isDigit(c)) {
                add(isAtLine ? times() : Unit.UNKNOWN);
            } else {
                sign(c);
            }
            if (!unit.isKnown()) {
                return Unit.UNKNOWN;
            }
        }
        return isEmpty ? Unit.UNKNOWN : unit;
    }

    private void add(Unit more) {
        unit = isBelow ? unit.per(more) : unit.times(more);
        isEmpty = false;
        isAtLine = false;
    }

    private void below() {
        isBelow = true;
        isAtLine = true;
        lines++;
    }

    /** How many of the unit that follows, as in ug/100 mL, or out of how many. A number anywhere else is a value, or a part of a date. */
    private Unit times() {
        Unit number = UnitCode.number(taken(false));
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        boolean counts = at < text.length() ? isOfWord(text.charAt(at)) : lines == 1;
        return counts ? number : Unit.UNKNOWN;
    }

    private void sign(char c) {
        at++;
        switch (c) {
            case ' ', '.', '(', ')' -> {}
            case '/' -> below();
            case '%' -> addPercent();
            case '#' -> add(UnitCode.symbol("[lb_av]").asked("pounds, or a number"));
            case '"' -> add(UnitCode.symbol("[in_i]"));
            case '{' -> annotation();
            default -> add(Unit.UNKNOWN);
        }
    }

    /** A gram per cent is one in a decilitre. */
    private void addPercent() {
        isBelow = !isEmpty;
        add(isEmpty ? Unit.SHARE : UnitCode.symbol("dL"));
    }

    /** It says something only where no unit stands before it. */
    private void annotation() {
        int start = at - 1;
        at = text.indexOf('}', start) + 1;
        if (at == 0) {
            at = text.length();
            add(Unit.UNKNOWN);
        } else if (start == 0 || text.charAt(start - 1) == '/') {
            add(UnitCode.read(text.substring(start, at)));
        }
    }

    private String taken(boolean letters) {
        int start = at;
        while (at < text.length()
                && (letters ? isOfWord(text.charAt(at)) : Character.digit(text.charAt(at), 10) >= 0)) {
            at++;
        }
        return text.substring(start, at);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '[' || c == ']' || c == '_';
    }

    private void word() {
        String word = taken(true);
        String exponent = taken(false);
        if (!exponent.isEmpty()) {
            add(UnitCode.read(word.concat(exponent)));
            return;
        }
        switch (word.toLowerCase(Locale.ROOT)) {
            case "hb", "hgb", "fe", "stool", "faeces", "feces", "ngsp", "sat", "saturation", "of", "total", "deg" -> {}
            case "per" -> below();
            case "cent", "percent", "pct" -> addPercent();
            case "daily" -> {
                isBelow = true;
                add(UnitCode.symbol("d"));
            }
            case "a", "in" -> {
                if (isEmpty || isBelow) {
                    add(unit(word));
                }
                if (!isEmpty) {
                    below(); // three times a week, so many in an hour
                }
            }
            case "m" ->
                add(isAlone(word) ? UnitCode.symbol("min").asked("a minute, or a month") : UnitCode.symbol("m"));
            default -> add(unit(word));
        }
    }

    private boolean isAlone(String word) {
        return word.length() == text.length();
    }

    private static Unit unit(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Unit named = named(small);
        Unit code = named == null ? UnitCode.symbol(word) : named;
        if (code.isKnown()) {
            return code;
        }
        code = UnitCode.symbol(small);
        if (code.isKnown()) {
            Unit prefix = UnitCode.prefix(word.substring(0, 1));
            return prefix == null ? code : code.asked(prefix.question());
        }
        if (small.length() > 2 && small.endsWith("s")) {
            return unit(word.substring(0, word.length() - 1));
        }
        for (String[] prefix : PREFIXES) {
            if (small.startsWith(prefix[0])) {
                String rest = small.substring(prefix[0].length());
                named = named(rest);
                return named == null ? UnitCode.symbol(prefix[1].concat(rest)) : UnitCode.prefixed(prefix[1], named);
            }
        }
        return Unit.UNKNOWN;
    }

    private static @Nullable Unit named(String word) {
        return switch (word) {
            case "t" -> UnitCode.symbol("[stone_av]").asked("a tonne, or a stone");
            case "gr" -> UnitCode.symbol("g").asked("gram (g), or grain");
            case "gm", "gram", "gramme" -> UnitCode.symbol("g");
            case "kilo", "kilos" -> UnitCode.symbol("kg");
            case "pound", "lb" -> UnitCode.symbol("[lb_av]");
            case "ounce", "oz" -> UnitCode.symbol("[oz_av]");
            case "stone", "st" -> UnitCode.symbol("[stone_av]");
            case "liter", "litre" -> UnitCode.symbol("L");
            case "cc", "ccm" -> UnitCode.symbol("mL");
            case "meter", "metre" -> UnitCode.symbol("m");
            case "in", "inch", "inches" -> UnitCode.symbol("[in_i]");
            case "mole", "mol" -> UnitCode.symbol("mol");
            case "second", "sec" -> UnitCode.symbol("s");
            case "minute", "min", "mn" -> UnitCode.symbol("min");
            case "hour", "hr", "std" -> UnitCode.symbol("h");
            case "day" -> UnitCode.symbol("d");
            case "week", "w", "ssw" -> UnitCode.symbol("wk");
            case "month", "mo" -> UnitCode.symbol("mo");
            case "year", "yr", "y", "jahr", "jahre", "an" -> UnitCode.symbol("a");
            case "c", "degc", "celsius" -> UnitCode.symbol("Cel");
            case "f", "degf", "fahrenheit" -> UnitCode.symbol("[degF]");
            case "x", "n", "time", "night", "session", "event", "movement", "episode" -> Unit.COUNT;
            case "point", "pt", "score" -> Unit.COUNT;
            default -> null;
        };
    }
}
