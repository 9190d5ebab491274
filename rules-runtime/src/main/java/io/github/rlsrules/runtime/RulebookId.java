package io.github.rlsrules.runtime;

/**
 * Which rulebook an assessment was made with, exactly.
 *
 * @param id name of the rulebook, such as {@code rls}
 * @param version its version
 * @param sha256 hash over its rules, texts, sources and cases, in hexadecimal digits
 */
public record RulebookId(String id, String version, String sha256) {}
