package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A text with gaps, in the syntax of ICU's message format: {@code {name}}, {@code {n, plural, =0 {none} one {# day} other {# days}}},
 * an apostrophe before a brace quotes. ICU itself weighs more than all that a host carries, so this reads what texts use of it; the
 * author's kit has every text read by ICU as well.
 */
final class Message {
    /** What a gap is filled with. */
    @FunctionalInterface
    interface Values {
        /** A text, or a number as it is to be shown; null leaves the gap as it is written. */
        @Nullable
        Object of(String name);
    }

    private final String pattern;
    private final Values values;
    private int at;

    private Message(String pattern, Values values) {
        this.pattern = pattern;
        this.values = values;
    }

    /**
     * The text without its gaps.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static String fill(String pattern, Values values) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Message message = new Message(pattern, values);
        StringBuilder filled = new StringBuilder(2 * pattern.length());
        message.read(filled, null);
        return filled.toString();
    }

    /** Reads up to the end, or to the brace that closes a form of a plural. */
    private void read(StringBuilder into, @Nullable String count) {
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '}' && count != null) {
                return;
            } else if (c == '{') {
                gap(into);
            } else if (c == '\'') {
                apostrophe(into, count != null);
            } else {
                into.append(c == '#' && count != null ? count : String.valueOf(c));
                at++;
            }
        }
    }

    private void apostrophe(StringBuilder into, boolean isPlural) {
        at++;
        char next = at < pattern.length() ? pattern.charAt(at) : ' ';
        boolean quotes = next == '{' || next == '}' || next == '#' && isPlural;
        if (!quotes) {
            into.append('\'');
            at += next == '\'' ? 1 : 0;
            return;
        }
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c != '\'') {
                into.append(c);
            } else if (at < pattern.length() && pattern.charAt(at) == '\'') {
                into.append(c);
                at++;
            } else {
                return;
            }
        }
    }

    private void gap(StringBuilder into) {
        int start = at++;
        String name = word();
        Object value = values.of(name);
        if (take('}')) {
            into.append(value == null ? pattern.substring(start, at) : value);
            return;
        }
        if (!take(',') || !word().equals("plural") || !take(',')) {
            throw fault("expected {name} or {name, plural, …}");
        }
        StringBuilder form = plural(String.valueOf(value));
        into.append(value == null ? pattern.substring(start, at) : form);
    }

    /** The form for a count; forms that other languages have besides one and other are read as ICU does where other stands for them. */
    private StringBuilder plural(String count) {
        StringBuilder exact = null;
        StringBuilder one = null;
        StringBuilder other = null;
        while (!take('}')) {
            String form = word();
            if (!take('{')) {
                throw fault("expected a form of the plural in braces");
            }
            StringBuilder text = new StringBuilder();
            read(text, count);
            if (!take('}')) {
                throw fault("a brace is not closed");
            }
            if (form.equals("other")) {
                other = text;
            } else if (form.equals("one")) {
                one = text;
            } else if (form.equals("=" + count)) {
                exact = text;
            }
        }
        if (other == null) {
            throw fault("a plural needs the form other");
        }
        if (exact != null) {
            return exact;
        }
        return one != null && count.equals("1") ? one : other;
    }

    private String word() {
        skipSpace();
        int start = at;
        while (at < pattern.length() && "{},".indexOf(pattern.charAt(at)) < 0 && pattern.charAt(at) != ' ') {
            at++;
        }
        String word = pattern.substring(start, at);
        if (word.isEmpty()) {
            throw fault("a name is missing");
        }
        skipSpace();
        return word;
    }

    private boolean take(char c) {
        skipSpace();
        boolean found = at < pattern.length() && pattern.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void skipSpace() {
        while (at < pattern.length() && pattern.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + ", at " + at + " of \"" + pattern + "\"");
    }
}
