package io.github.rlsrules.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who answers an interview as it comes: to what contains certain words, a certain answer. Without one it is none of a list, no to
 * a question, no medicine, and else not known.
 */
final class Interviewee extends InputStream {
    private static final String END = "\u0004";

    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final StringWriter asked = new StringWriter();
    private final List<String> screens = new ArrayList<>();
    private byte[] line = {};
    private int place;
    private int read;

    /** Answers so what contains these words; of several answers the next one each time, and the last one from then on. */
    Interviewee to(String words, String... answer) {
        answers.put(words, new ArrayList<>(List.of(answer)));
        return this;
    }

    /** Types no more once these words are there. */
    Interviewee leavesAt(String words) {
        return to(words, END);
    }

    /** A man of 46 whose answers fit, if nothing else is said. */
    static Interviewee withRestlessLegs() {
        return new Interviewee()
                .to("How old are you", "46")
                .to("What sex", "*Male")
                .to("strong need to move your legs", "*Yes, to move the legs")
                .to("get worse when you rest", "*Do the symptoms start or get worse when you rest")
                .to("How much does moving", "*Completely")
                .to("When do the symptoms at rest", "*Only in the evening or at night")
                .to("relief last at least as long", "*Does the relief last")
                .to("another explanation of the symptoms", "*I know of none");
    }

    Run run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("interview", "--as-of", "2026-11-21"));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exitCode = Run.withInput(this, out, new PrintWriter(asked), arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), asked.toString());
    }

    /** What stood there each time when something was to be typed. */
    List<String> screens() {
        return screens;
    }

    @Override
    public int read() {
        if (place == line.length) {
            String screen = asked.toString().substring(read);
            read += screen.length();
            screens.add(screen);
            String answer = answer(screen);
            if (answer.equals(END)) {
                return -1;
            }
            line = (answer + "\n").getBytes(StandardCharsets.UTF_8);
            place = 0;
        }
        return line[place++] & 0xff;
    }

    /** A line at a time, as a terminal has it: whoever reads on waits for what is asked next. */
    @Override
    public int read(byte[] bytes, int from, int length) {
        int count = 0;
        while (count < length) {
            int next = read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[from + count++] = (byte) next;
            if (next == '\n') {
                return count;
            }
        }
        return count;
    }

    private String answer(String screen) {
        String flowing = screen.replaceAll("\\s+", " ");
        for (Map.Entry<String, List<String>> answer : answers.entrySet()) {
            if (flowing.contains(answer.getKey())) {
                List<String> left = answer.getValue();
                String next = left.size() > 1 ? left.remove(0) : left.get(0);
                return next.startsWith("*") ? number(screen, next.substring(1)) : next;
            }
        }
        boolean isNothing = flowing.contains("Enter alone");
        return isNothing ? "" : flowing.contains("Type yes or no") ? "no" : "?";
    }

    private static String number(String screen, String words) {
        Matcher line = Pattern.compile("(?m)^ ?(\\d+) +" + Pattern.quote(words)).matcher(screen);
        if (!line.find()) {
            throw new AssertionError("nothing begins with " + words + " in " + screen);
        }
        return line.group(1);
    }
}
