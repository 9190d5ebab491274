package io.github.rlsrules.runtime;

import java.util.List;

/**
 * A fact still worth asking for.
 *
 * @param fact its path, such as {@code legSymptoms.urgeToMove} or {@code labResults[FERRITIN]}; of a value that was given without a date
 *     that can be, {@code labResults[FERRITIN].date}
 * @param decides the rules that it could decide or withdraw
 * @param raisedBy the rules that ask for it by name
 * @since 0.1.0
 */
public record Question(String fact, List<String> decides, List<String> raisedBy) {}
