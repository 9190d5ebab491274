package io.github.rlsrules.authoring.drl;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a reader reports an error in a rule: {@code report.url} of {@code rulebook.properties}, in which {@code {rule}} and {@code
 * {title}} stand for those of the rule.
 */
public final class ReportUrl {
    /** The setting; without it nothing is offered. */
    public static final String SETTING = "report.url";

    private static final String RULE = "{rule}";
    private static final String TITLE = "{title}";
    /** Nothing that would end a link of Markdown or an attribute. */
    private static final Pattern SOUND = Pattern.compile(
            "(https://[A-Za-z0-9.-]+(:\\d+)?(/[^\\s()<>\"'{}]*)?|mailto:[^\\s()<>\"'{}@?]+@[^\\s()<>\"'{}]+)");

    private ReportUrl() {}

    /** What is wrong with the setting. */
    public static Optional<String> fault(RulebookFolder folder) {
        if (!folder.hasSetting(SETTING)) {
            return Optional.empty();
        }
        String url = folder.setting(SETTING);
        if (!url.contains(RULE)) {
            return Optional.of(SETTING + " must say with " + RULE + " where the id of the rule goes");
        }
        return SOUND.matcher(url.replace(RULE, "x").replace(TITLE, "x")).matches()
                ? Optional.empty()
                : Optional.of(SETTING + " must be an address of https: or mailto:, with no other gap than " + RULE
                        + " and " + TITLE + "; found \"" + url + "\"");
    }

    /** The address for one rule; empty if the rulebook has none. */
    public static Optional<String> of(RulebookFolder folder, String rule, String title) {
        return folder.hasSetting(SETTING)
                ? Optional.of(
                        folder.setting(SETTING).replace(RULE, encoded(rule)).replace(TITLE, encoded(title)))
                : Optional.empty();
    }

    /** A space as {@code %20}, for a mail would show a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
