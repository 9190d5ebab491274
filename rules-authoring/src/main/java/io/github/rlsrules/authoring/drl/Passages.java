package io.github.rlsrules.authoring.drl;

import java.util.List;
import java.util.regex.Pattern;

/** The passages of a page of Markdown: paragraphs, rows of tables, items of lists. Headings are none. */
public final class Passages {
    private static final Pattern HEADING = Pattern.compile("(?m)^#.*$");
    private static final Pattern BETWEEN = Pattern.compile("\n(?=\\|)|\n\\s*\n|\n(?=- )");

    private Passages() {}

    public static List<String> in(String markdown) {
        return List.of(BETWEEN.split(HEADING.matcher(markdown).replaceAll(""), -1));
    }

    /** Those that name a rule, with blanks in the place of line ends. */
    public static List<String> naming(String rule, String markdown) {
        Pattern name = Pattern.compile("(?<![\\w-])" + Pattern.quote(rule) + "(?![\\w-])");
        return in(markdown).stream()
                .filter(passage -> name.matcher(passage).find())
                .map(passage -> passage.strip().replaceAll("\\s+", " "))
                .toList();
    }
}
