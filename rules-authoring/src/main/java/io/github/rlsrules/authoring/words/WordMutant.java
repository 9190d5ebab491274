package io.github.rlsrules.authoring.words;

/**
 * One text that says something else than it should.
 *
 * @param key of the text
 * @param text what it says instead; empty if it is left out
 */
public record WordMutant(String key, WordOperator operator, String text) {
    @Override
    public String toString() {
        return key + ": " + operator + ": " + text;
    }
}
