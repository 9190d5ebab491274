package io.github.rlsrules.authoring.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A picture of what feeds what: one column a stage, so that all arrows point to the right. Drawn by hand as SVG, because it has
 * to be the same on every machine, to need no program that is not there, and to be readable without scripts.
 */
final class Pathway {
    private static final int BOX_WIDTH = 230;
    private static final int BOX_HEIGHT = 34;
    private static final int COLUMN = BOX_WIDTH + 70;
    private static final int ROW = BOX_HEIGHT + 10;
    private static final int TOP = 34;
    private static final int LONGEST = 36;

    private final String title;
    private final List<String> stages;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private record Box(String title, String sub, int stage, int row, boolean isOutside) {}

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
        int row = (int) boxes.values().stream().filter(b -> b.stage == stage).count();
        boxes.putIfAbsent(id, new Box(name, sub, stage, row, isOutside));
    }

    /** Adds an arrow between two boxes that are there. */
    void arrow(String from, String to) {
        arrows.add(new Arrow(Objects.requireNonNull(boxes.get(from)), Objects.requireNonNull(boxes.get(to))));
    }

    String svg() {
        List<Integer> columns =
                boxes.values().stream().map(Box::stage).distinct().sorted().toList();
        int rows = boxes.values().stream().mapToInt(Box::row).max().orElse(-1) + 1;
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
                .append("</title>\n");
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < columns.size(); i++) {
            svg.append("<text x=\"")
                    .append(10 + i * COLUMN)
                    .append("\" y=\"20\" font-weight=\"bold\" fill=\"#333333\">")
                    .append(xml(stages.get(columns.get(i))))
                    .append("</text>\n");
        }
        arrows.forEach(arrow -> draw(svg, place(arrow.from, columns), place(arrow.to, columns)));
        boxes.values().forEach(box -> draw(svg, box, place(box, columns)));
        return svg.append("</svg>\n").toString();
    }

    private static Place place(Box box, List<Integer> columns) {
        return new Place(10 + columns.indexOf(box.stage) * COLUMN, TOP + box.row * ROW);
    }

    private static void draw(StringBuilder svg, Place from, Place to) {
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
                .append("\" fill=\"none\" stroke=\"#8a94a6\"/>\n");
    }

    private static void draw(StringBuilder svg, Box box, Place place) {
        String fill = box.isOutside ? "#f2f2f2" : "#e8f1fb";
        svg.append("<rect x=\"")
                .append(place.x)
                .append("\" y=\"")
                .append(place.y)
                .append("\" width=\"")
                .append(BOX_WIDTH)
                .append("\" height=\"")
                .append(BOX_HEIGHT)
                .append("\" rx=\"4\" fill=\"")
                .append(fill)
                .append("\" stroke=\"#5b6b82\"/>\n");
        text(svg, place.x + 8, place.y + 14, box.title, "#111111");
        text(svg, place.x + 8, place.y + 28, box.sub, "#4a4a4a");
    }

    private static void text(StringBuilder svg, int x, int y, String text, String colour) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" fill=\"")
                .append(colour)
                .append("\">")
                .append(xml(shown))
                .append("</text>\n");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
