package io.github.rlsrules.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the source register.
 *
 * @param key how rules cite it
 * @param citation authors, title, journal, year
 * @param link DOI, PMID or address; null where the work has none that is known to be right
 * @param extent how much of it was read, and when
 */
public record Source(String key, String citation, @Nullable String link, String extent) {}
