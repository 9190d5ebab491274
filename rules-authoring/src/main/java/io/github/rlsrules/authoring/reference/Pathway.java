package io.github.rlsrules.authoring.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A picture of what feeds what: one column a stage, so that all arrows point to the right. Drawn by hand as SVG, because it has
 * to be the same on every machine, to need no program that is not there, and to be readable without scripts.
 */
final class Pathway {
    private static final int BOX_WIDTH = 256;
    private static final int BOX_HEIGHT = 50;
    private static final int COLUMN = BOX_WIDTH + 70;
    private static final int ROW = BOX_HEIGHT + 10;
    private static final int TOP = 34;
    private static final int LINE = 14;
    /** So many letters of a title stand on a line, and so many lines in a box. */
    private static final int LONGEST = 38;

    private static final int LINES = 2;
    /** Of the small letters below; what is longer is drawn narrower. */
    private static final int LONGEST_SUB = 34;

    private static final int MANY = 5;
    private static final String STYLE = "<style>.paper{fill:#fff}.ink{fill:#111}.soft{fill:#4a4a4a}"
            + ".box{fill:#e8f1fb;stroke:#5b6b82}.outside{fill:#f2f2f2;stroke:#8a94a6}"
            + ".link{fill:none;stroke:#5b6b82;stroke-opacity:.45}"
            + "@media (prefers-color-scheme:dark){.paper{fill:#14181d}.ink{fill:#e6e9ed}.soft{fill:#b3bcc7}"
            + ".box{fill:#1e3147}.outside{fill:#262d35}.link{stroke:#8a9bb3}}</style>\n";

    private final String title;
    private final List<String> stages;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    /** How many links each arrow stands for. */
    private final Map<Arrow, Integer> arrows = new LinkedHashMap<>();

    private record Box(String id, String title, String sub, int stage, boolean isOutside) {}

    private record Arrow(Box from, Box to) {}

    private record Place(int x, int y) {}

    Pathway(String title, List<String> stages) {
        this.title = title;
        this.stages = stages;
    }

    /**
     * Adds a box, unless there is one of that id.
     *
     * @param isOutside whether it belongs to another picture and only feeds this one
     */
    void box(String id, String name, String sub, int stage, boolean isOutside) {
        boxes.putIfAbsent(id, new Box(id, name, sub, stage, isOutside));
    }

    /** Adds an arrow between two boxes that are there; drawn stronger each time. */
    void arrow(String from, String to) {
        Arrow arrow = new Arrow(Objects.requireNonNull(boxes.get(from)), Objects.requireNonNull(boxes.get(to)));
        arrows.merge(arrow, 1, Integer::sum);
    }

    String svg() {
        List<Integer> columns =
                boxes.values().stream().map(Box::stage).distinct().sorted().toList();
        Map<Box, Place> places = places(columns);
        int rows =
                places.values().stream().mapToInt(p -> (p.y - TOP) / ROW).max().orElse(-1) + 1;
        int width = 20 + columns.size() * COLUMN - 70;
        int height = TOP + 10 + rows * ROW;
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"11\">\n<title>")
                .append(xml(title))
                .append("</title>\n")
                .append(STYLE)
                .append("<rect width=\"100%\" height=\"100%\" class=\"paper\"/>\n");
        for (int i = 0; i < columns.size(); i++) {
            svg.append("<text x=\"")
                    .append(10 + i * COLUMN)
                    .append("\" y=\"20\" font-weight=\"bold\" class=\"soft\">")
                    .append(xml(stages.get(columns.get(i))))
                    .append("</text>\n");
        }
        arrows.forEach((arrow, links) -> draw(
                svg,
                Objects.requireNonNull(places.get(arrow.from)),
                Objects.requireNonNull(places.get(arrow.to)),
                links));
        boxes.values().forEach(box -> draw(svg, box, Objects.requireNonNull(places.get(box))));
        return svg.append("</svg>\n").toString();
    }

    /** Boxes of a column stand in the order of what feeds them, so that few arrows cross. */
    private Map<Box, Place> places(List<Integer> columns) {
        Map<Box, Place> places = new HashMap<>();
        Map<Box, Double> height = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int stage = columns.get(column);
            List<Box> inColumn = new ArrayList<>(
                    boxes.values().stream().filter(b -> b.stage == stage).toList());
            inColumn.forEach(box -> height.put(box, heightOfFeeding(box, places)));
            inColumn.sort(Comparator.comparing((Box box) -> Objects.requireNonNull(height.get(box)))
                    .thenComparing(Box::id));
            for (int row = 0; row < inColumn.size(); row++) {
                places.put(inColumn.get(row), new Place(10 + column * COLUMN, TOP + row * ROW));
            }
        }
        return places;
    }

    private double heightOfFeeding(Box box, Map<Box, Place> places) {
        return arrows.keySet().stream()
                .filter(arrow -> arrow.to.equals(box) && places.containsKey(arrow.from))
                .mapToInt(arrow -> Objects.requireNonNull(places.get(arrow.from)).y)
                .average()
                .orElse(Double.MAX_VALUE);
    }

    private static void draw(StringBuilder svg, Place from, Place to, int links) {
        int x1 = from.x + BOX_WIDTH;
        int y1 = from.y + BOX_HEIGHT / 2;
        int x2 = to.x;
        int y2 = to.y + BOX_HEIGHT / 2;
        int middle = (x1 + x2) / 2;
        svg.append("<path d=\"M")
                .append(x1)
                .append(' ')
                .append(y1)
                .append(" C")
                .append(middle)
                .append(' ')
                .append(y1)
                .append(' ')
                .append(middle)
                .append(' ')
                .append(y2)
                .append(' ')
                .append(x2)
                .append(' ')
                .append(y2)
                .append("\" class=\"link\" stroke-width=\"")
                .append(links > MANY ? "3" : links > 1 ? "2" : "1")
                .append("\"/>\n");
    }

    private static void draw(StringBuilder svg, Box box, Place place) {
        svg.append("<rect x=\"")
                .append(place.x)
                .append("\" y=\"")
                .append(place.y)
                .append("\" width=\"")
                .append(BOX_WIDTH)
                .append("\" height=\"")
                .append(BOX_HEIGHT)
                .append("\" rx=\"4\" class=\"")
                .append(box.isOutside ? "outside" : "box")
                .append("\"/>\n");
        List<String> lines = lines(box.title);
        for (int i = 0; i < lines.size(); i++) {
            text(svg, place.x + 8, place.y + LINE * (i + 1), lines.get(i), "class=\"ink\"");
        }
        String narrower = box.sub.length() > LONGEST_SUB ? " textLength=\"" + (BOX_WIDTH - 16) + "\"" : "";
        text(
                svg,
                place.x + 8,
                place.y + LINE * (lines.size() + 1),
                box.sub,
                "class=\"soft\" font-size=\"9\" lengthAdjust=\"spacingAndGlyphs\"" + narrower);
    }

    /** A title as it fits into its box. */
    private static List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LONGEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= LINES ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }

    private static void text(StringBuilder svg, int x, int y, String text, String attributes) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" ")
                .append(attributes)
                .append(">")
                .append(xml(text))
                .append("</text>\n");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
