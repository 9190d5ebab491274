package io.github.rlsrules.authoring.reference;

import io.github.rlsrules.runtime.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pictures of a rulebook, by their path. */
final class Pictures {
    private Pictures() {}

    static Map<String, String> all(Book book) {
        Map<String, String> pictures = new TreeMap<>();
        book.topics()
                .forEach((topic, rules) -> pictures.put(Links.topicPath(topic) + ".svg", topic(book, topic, rules)));
        pictures.put("graph.svg", topics(book));
        return pictures;
    }

    private static String topic(Book book, String topic, List<RuleInfo> rules) {
        Pathway picture = new Pathway(
                "Pathway of the topic " + book.nameOf(topic), book.rulebook().stages());
        rules.forEach(rule -> picture.box(rule.id(), rule.title(), rule.id(), book.stage(rule), false));
        for (RuleInfo rule : rules) {
            book.logic(rule.id()).patterns().stream()
                    .flatMap(p -> p.producers().stream())
                    .distinct()
                    .forEach(id -> {
                        RuleInfo producer = book.rule(id);
                        if (producer.topic().equals(topic)) {
                            picture.arrow(id, rule.id());
                        } else { // one box for all that another topic feeds in at one stage
                            String group = group(producer);
                            picture.box(
                                    group, book.nameOf(producer.topic()), "another topic", book.stage(producer), true);
                            picture.arrow(group, rule.id());
                        }
                    });
        }
        return picture.svg();
    }

    private static String topics(Book book) {
        Pathway picture =
                new Pathway("How the topics feed each other", book.rulebook().stages());
        Map<String, Integer> rules = new TreeMap<>();
        book.rules().forEach(rule -> rules.merge(group(rule), 1, Integer::sum));
        for (RuleInfo rule : book.rules()) {
            int count = rules.getOrDefault(group(rule), 0);
            picture.box(
                    group(rule),
                    book.nameOf(rule.topic()),
                    count + (count == 1 ? " rule" : " rules"),
                    book.stage(rule),
                    false);
        }
        for (RuleInfo rule : book.rules()) {
            book.consumers(rule).stream()
                    .filter(to -> book.hasPage(to.id()))
                    .forEach(to -> picture.arrow(group(rule), group(to)));
        }
        return picture.svg();
    }

    private static String group(RuleInfo rule) {
        return rule.topic() + "/" + rule.stage();
    }
}
