package io.github.rlsrules.runtime;

/**
 * Which rulebook an assessment was made with, exactly.
 *
 * @param id name of the rulebook, such as {@code rls}
 * @param version its version
 * @param sha256 hash over its rules, texts, sources and cases, in hexadecimal digits
 * @since 0.1.0
 */
public record RulebookId(String id, String version, String sha256) {}
