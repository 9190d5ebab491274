package io.github.rlsrules.examples.server;

/** As much of a text as fits: whole sentences, or else as many words as there is room for. */
final class Shortened {
    private Shortened() {}

    static String to(int longest, String text) {
        String flowing = text.replaceAll("\\s+", " ").strip();
        if (flowing.length() <= longest) {
            return flowing;
        }
        int sentence = Math.max(
                flowing.lastIndexOf(". ", longest - 1),
                Math.max(flowing.lastIndexOf("? ", longest - 1), flowing.lastIndexOf("! ", longest - 1)));
        if (sentence > 0) {
            return flowing.substring(0, sentence + 1);
        }
        int word = flowing.lastIndexOf(' ', longest - 1);
        int end = word > 0 ? word : longest - 1;
        if (Character.isHighSurrogate(flowing.charAt(end - 1))) {
            end--; // half a character is none
        }
        return flowing.substring(0, end).replaceFirst("[,;:]$", "") + "…";
    }
}
