package io.github.rlsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * Reads codes of UCUM (ucum.org, version 2.1, whence the numbers of the tables): of its units those by which a quantity of this
 * library can be given, with every prefix and in every combination, and few that laboratories print beside it. The tables are
 * switches, which cost nothing before they are asked.
 */
final class UnitCode {
    private static final double DAY = 86_400;
    private static final double YEAR = 365.25 * DAY;
    private static final double GREGORIAN_YEAR = 365.2425 * DAY;
    private static final double MONTHS = 12;
    private static final int LONGEST_NUMBER = 4;

    /** That of the body to which the filtration of the kidneys is related: an annotation that means something. */
    private static final Unit SURFACE = Unit.of(1, "S");

    private final String code;
    private int at;

    private UnitCode(String code) {
        this.code = code;
    }

    /** Unknown if it is no such code. */
    static Unit read(String code) {
        UnitCode reader = new UnitCode(code);
        Unit unit = reader.product();
        return reader.at < code.length() ? Unit.UNKNOWN : unit;
    }

    private boolean isAt(char c) {
        return at < code.length() && code.charAt(at) == c;
    }

    private Unit product() {
        Unit product = Unit.ONE;
        boolean below = isAt('/');
        at += below ? 1 : 0;
        while (true) {
            Unit next = term();
            product = below ? product.per(next) : product.times(next);
            below = isAt('/');
            if (!below && !isAt('.')) {
                return product;
            }
            at++;
        }
    }

    private Unit term() {
        if (isAt('(')) {
            at++;
            Unit inner = product();
            boolean closed = isAt(')');
            at += closed ? 1 : 0;
            return closed ? inner : Unit.UNKNOWN;
        }
        int start = at;
        while (at < code.length() && "./(){}".indexOf(code.charAt(at)) < 0) {
            at++;
        }
        String symbol = code.substring(start, at);
        if (!isAt('{')) {
            return power(symbol);
        }
        int open = at;
        at = code.indexOf('}', open) + 1;
        if (at == 0) {
            at = code.length();
            return Unit.UNKNOWN;
        }
        boolean isSurface = code.startsWith("{1.73", open);
        if (!symbol.isEmpty()) {
            return isSurface ? power(symbol).per(SURFACE) : power(symbol);
        }
        return isSurface ? SURFACE : annotation(code.substring(open, at));
    }

    /** Where nothing but an annotation stands, it tells what is counted. */
    private static Unit annotation(String text) {
        return switch (text) {
            case "{ratio}", "{fraction}", "{index}" -> Unit.of(100, Unit.SHARE.over());
            default -> Unit.COUNT;
        };
    }

    /** A number, or a unit with or without an exponent. A decimal point would be read as a product; it is not read. */
    private Unit power(String text) {
        int digits = text.length();
        while (digits > 0 && Character.digit(text.charAt(digits - 1), 10) >= 0) {
            digits--;
        }
        if (digits == 0) {
            boolean decimal = isAt('.') && at + 1 < code.length() && Character.isDigit(code.charAt(at + 1));
            return decimal ? Unit.UNKNOWN : number(text);
        }
        if (digits == text.length()) {
            return symbol(text);
        }
        boolean negative = text.charAt(digits - 1) == '-';
        int exponent = text.length() - digits > 1 ? 0 : Character.digit(text.charAt(digits), 10);
        return exponent == 0
                ? Unit.UNKNOWN
                : symbol(text.substring(0, negative ? digits - 1 : digits)).power(negative ? -exponent : exponent);
    }

    static Unit number(String digits) {
        int number = digits.isEmpty() || digits.length() > LONGEST_NUMBER ? 0 : Integer.parseInt(digits);
        return number == 0 ? Unit.UNKNOWN : Unit.of(number, "");
    }

    /** A unit, with a prefix if it takes one. */
    static Unit symbol(String symbol) {
        Unit whole = metric(symbol);
        whole = whole == null ? other(symbol) : whole;
        if (whole != null) {
            return whole;
        }
        int length = symbol.startsWith("da") ? 2 : Math.min(symbol.length(), 1);
        return prefixed(symbol.substring(0, length), metric(symbol.substring(length)));
    }

    static Unit prefixed(String prefix, @Nullable Unit unit) {
        Unit times = prefix(prefix);
        return times == null || unit == null ? Unit.UNKNOWN : times.times(unit);
    }

    /** The large ones are never meant: nobody has a million grams of anything. */
    static @Nullable Unit prefix(String letter) {
        return switch (letter) {
            case "Y" -> Unit.of(1e24, "").asked("yotta (a million and more), or yocto");
            case "Z" -> Unit.of(1e21, "").asked("zetta (a million and more), or zepto");
            case "E" -> Unit.of(1e18, "").asked("exa (a million and more), or a unit");
            case "P" -> Unit.of(1e15, "").asked("peta (a million and more), or pico (p)");
            case "T" -> Unit.of(1e12, "").asked("tera (a million and more), or another unit");
            case "G" -> Unit.of(1e9, "").asked("giga (a million and more) or gauss, or gram (g)");
            case "M" -> Unit.of(1e6, "").asked("mega (a million), or milli (a thousandth, m)");
            case "k" -> Unit.of(1e3, "");
            case "h" -> Unit.of(1e2, "");
            case "da" -> Unit.of(1e1, "");
            case "d" -> Unit.of(1e-1, "");
            case "c" -> Unit.of(1e-2, "");
            case "m" -> Unit.of(1e-3, "");
            case "u" -> Unit.of(1e-6, "");
            case "n" -> Unit.of(1e-9, "");
            case "p" -> Unit.of(1e-12, "");
            case "f" -> Unit.of(1e-15, "");
            case "a" -> Unit.of(1e-18, "");
            case "z" -> Unit.of(1e-21, "");
            case "y" -> Unit.of(1e-24, "");
            default -> null;
        };
    }

    private static @Nullable Unit metric(String symbol) {
        return switch (symbol) {
            case "g" -> Unit.of(1, "M");
            case "m" -> Unit.of(1, "L");
            case "L", "l" -> Unit.of(1e-3, "LLL");
            case "s" -> Unit.of(1, "T");
            case "mol" -> Unit.of(1, "N");
            case "M" -> Unit.of(1e3, "N").per(Unit.of(1, "LLL")); // molar, beside UCUM
            case "eq", "val" -> Unit.of(1, "E");
            case "[IU]", "[iU]", "IU", "iu" -> Unit.of(1, "I");
            case "U", "u", "E" -> Unit.of(1, "U"); // of an enzyme; E on German reports
            case "m[Hg]" -> Unit.of(133_322.387415, "P");
            case "Pa" -> Unit.of(1, "P");
            case "bar" -> Unit.of(1e5, "P");
            case "Cel" -> Unit.of(1, "C");
            case "K" -> Unit.of(1, "K");
            default -> null;
        };
    }

    private static @Nullable Unit other(String symbol) {
        return switch (symbol) {
            case "%" -> Unit.SHARE;
            case "#" -> Unit.COUNT;
            case "[degF]" -> Unit.of(1, "F");
            case "[gr]" -> Unit.of(0.06479891, "M");
            case "[oz_av]" -> Unit.of(28.349523125, "M");
            case "[lb_av]" -> Unit.of(453.59237, "M");
            case "[stone_av]" -> Unit.of(6350.29318, "M");
            case "[in_i]" -> Unit.of(0.0254, "L");
            case "[in_us]" -> Unit.of(100 / 3937.0, "L");
            case "[ft_i]" -> Unit.of(0.3048, "L");
            case "[foz_us]" -> Unit.of(29.5735295625e-6, "LLL");
            case "[foz_br]" -> Unit.of(28.4130625e-6, "LLL");
            case "[cup_us]" -> Unit.of(236.5882365e-6, "LLL");
            case "[pt_us]" -> Unit.of(473.176473e-6, "LLL");
            case "[pt_br]" -> Unit.of(568.26125e-6, "LLL");
            case "min" -> Unit.of(60, "T");
            case "h" -> Unit.of(3600, "T");
            case "d" -> Unit.of(DAY, "T");
            case "wk" -> Unit.of(7 * DAY, "T");
            case "mo", "mo_j" -> Unit.of(YEAR / MONTHS, "T");
            case "mo_g" -> Unit.of(GREGORIAN_YEAR / MONTHS, "T");
            case "mo_s" -> Unit.of(29.53059 * DAY, "T");
            case "a", "a_j" -> Unit.of(YEAR, "T");
            case "a_g" -> Unit.of(GREGORIAN_YEAR, "T");
            case "a_t" -> Unit.of(365.24219 * DAY, "T");
            default -> null;
        };
    }
}
