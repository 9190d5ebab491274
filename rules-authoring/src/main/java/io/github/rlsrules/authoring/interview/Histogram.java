package io.github.rlsrules.authoring.interview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How many people needed so many taps, as a picture: a bar for each number of taps, the middle person's darker. */
final class Histogram {
    private static final int BAR = 14;
    private static final int HEIGHT = 120;
    private static final int MARGIN = 30;

    private Histogram() {}

    /** @param taps of each person */
    static String svg(String title, List<Integer> taps) {
        int most = taps.stream().mapToInt(t -> t).max().orElse(0);
        int[] people = new int[most + 1];
        taps.forEach(t -> people[t]++);
        int highest = Math.max(1, Arrays.stream(people).max().orElse(1));
        int middle = taps.isEmpty() ? -1 : taps.stream().sorted().toList().get((taps.size() - 1) / 2);
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"10\">%n<title>%s</title>%n<text x=\"%d\" y=\"14\">%s</text>%n",
                2 * MARGIN + BAR * people.length,
                HEIGHT + 2 * MARGIN,
                title,
                MARGIN,
                title));
        for (int i = 0; i < people.length; i++) {
            int height = HEIGHT * people[i] / highest;
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"><title>%d people: %d taps</title></rect>%n",
                    MARGIN + BAR * i,
                    MARGIN + HEIGHT - height,
                    BAR - 2,
                    height,
                    i == middle ? "#1f4e79" : "#8fb4d9",
                    people[i],
                    i));
            if (i % 5 == 0) {
                svg.append(String.format(
                        Locale.ROOT, "<text x=\"%d\" y=\"%d\">%d</text>%n", MARGIN + BAR * i, MARGIN + HEIGHT + 12, i));
            }
        }
        return svg.append("</svg>\n").toString();
    }
}
