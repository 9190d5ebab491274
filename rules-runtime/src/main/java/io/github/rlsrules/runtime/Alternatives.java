package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One patient's facts, and the same with some cells changed. */
final class Alternatives {
    /** The cost of what nobody can have. */
    static final int CANNOT_BE = Integer.MAX_VALUE;

    /** One answer more is less than another answer; two more are still less. */
    private static final int TELL = 1;

    private static final int CHANGE = 3;

    private final Facts facts;
    private final List<FactType> types;
    private final Set<RuleNode> rules;
    private final Map<Holder, Record> given = new LinkedHashMap<>();
    private final Map<Component, Domain> domains = new HashMap<>();

    /** @param rules those whose conditions tell values apart */
    Alternatives(RuleTree tree, Facts facts, Set<RuleNode> rules) {
        this.facts = facts;
        this.types = tree.factTypes();
        this.rules = rules;
        int[] listed = new int[types.size()];
        for (Record fact : facts.records()) {
            Holder holder = holder(fact, listed);
            if (holder != null) {
                given.put(holder, fact);
            }
        }
    }

    /** Where a fact stands; null if no rule reads its type. */
    private @Nullable Holder holder(Record fact, int[] listed) {
        FactType type = FactType.of(fact.getClass());
        int slot = types.indexOf(type);
        if (slot < 0) {
            return null;
        }
        int place = type.isKeyed() ? type.key().ordinal(fact) : type.isList() ? listed[slot]++ : 0;
        return new Holder(type, slot, place);
    }

    Domain domain(FactType type, Component component) {
        return domains.computeIfAbsent(component, c -> {
            TreeSet<Double> thresholds = new TreeSet<>();
            if (!c.isEnum()) {
                rules.stream()
                        .flatMap(rule -> rule.patterns().stream())
                        .filter(FactPattern.class::isInstance)
                        .flatMap(pattern -> ((FactPattern) pattern).tests())
                        .filter(test -> test.component() == c)
                        .forEach(test -> thresholds.add(
                                Objects.requireNonNull(test.threshold()).value()));
            }
            return new Domain(type, c, thresholds);
        });
    }

    /** How a value is told that is as it was given. */
    String shown(String path, String given) {
        return facts.shown(path, given);
    }

    Domain domain(Cell cell) {
        return domain(cell.holder().type(), Objects.requireNonNull(cell.component()));
    }

    /** The fact as it is now; null if there is none. A patient has one record of each type that is neither keyed nor a list. */
    @Nullable
    Object fact(Holder holder) {
        FactType type = holder.type();
        Object blank = type.isKeyed() || type.isList() ? null : type.blank();
        Object fact = given.get(holder);
        return fact == null ? blank : fact;
    }

    /** How many items there are of a list. */
    int items(FactType type) {
        return (int) given.keySet().stream().filter(h -> h.type() == type).count();
    }

    /** What it costs to have what is needed: to tell what is not known costs less than to change what is. */
    int cost(Needs needs) {
        int cost = 0;
        for (Map.Entry<Holder, Map<Cell, BitSet>> need : needs.byHolder().entrySet()) {
            int its = cost(need.getKey(), need.getValue());
            if (its == CANNOT_BE) {
                return CANNOT_BE;
            }
            cost += its;
        }
        return cost;
    }

    private int cost(Holder holder, Map<Cell, BitSet> cells) {
        Object fact = fact(holder);
        if (isToGo(holder, cells)) {
            return fact == null ? 0 : isUnchanging(holder) ? CANNOT_BE : CHANGE;
        }
        int cost = 0;
        for (Map.Entry<Cell, BitSet> cell : cells.entrySet()) {
            Component component = cell.getKey().component();
            if (component != null && isChange(cell.getKey(), cell.getValue())) {
                boolean isTold = fact != null && !isUnknown(component, fact);
                if (isTold && (component.isUnchanging() || isUnchanging(holder))) {
                    return CANNOT_BE;
                }
                cost += isTold ? CHANGE : TELL;
            }
        }
        if (fact != null) {
            return cost;
        }
        boolean isMoreThanAll = facts.isComplete(holder.type().type());
        return holder.type().isList() ? isMoreThanAll ? CHANGE : TELL : Math.max(TELL, cost);
    }

    private static boolean isUnknown(Component component, Object fact) {
        return component.isEnum() && component.isUnknown(component.ordinal(fact));
    }

    private static boolean isUnchanging(Holder holder) {
        return holder.type().isKeyed() && holder.type().isUnchanging(holder.place());
    }

    static boolean isToGo(Holder holder, Map<Cell, BitSet> cells) {
        BitSet existence = cells.get(holder.existence());
        return existence != null && !existence.get(Needs.THERE);
    }

    /** Whether a component has to be told, or to be another. */
    boolean isChange(Cell cell, BitSet allowed) {
        Component component = Objects.requireNonNull(cell.component());
        Object fact = fact(cell.holder());
        if (fact == null) {
            return !component.canBeUnknown()
                    || !allowed.get(component.ordinal(cell.holder().type().blank()));
        }
        return !allowed.get(domain(cell).indexOf(fact));
    }

    /** The facts with what is needed, and everything else as it is. */
    Facts with(Needs needs) {
        Map<Holder, Map<Component, Object>> changes = new LinkedHashMap<>();
        needs.byHolder().forEach((holder, cells) -> {
            Map<Component, Object> values = new HashMap<>();
            cells.forEach((cell, allowed) -> {
                if (cell.component() != null && isChange(cell, allowed)) {
                    values.put(cell.component(), domain(cell).value(chosen(cell, allowed)));
                }
            });
            if (!isToGo(holder, cells)) {
                changes.put(holder, values);
            }
        });
        Facts.Builder changed = facts.emptied();
        int[] listed = new int[types.size()];
        for (Record fact : facts.records()) {
            Holder holder = holder(fact, listed);
            if (holder == null || !needs.byHolder().containsKey(holder)) {
                changed.add(fact);
            } else if (changes.containsKey(holder)) {
                changed.add(holder.type().with(fact, Objects.requireNonNull(changes.get(holder))));
            }
        }
        changes.forEach((holder, values) -> {
            if (!given.containsKey(holder)) {
                changed.add(holder.type().with(blank(holder), values));
            }
        });
        return changed.build();
    }

    /** The value that stands for all that are allowed: a known one if there is one. */
    int chosen(Cell cell, BitSet allowed) {
        Component component = Objects.requireNonNull(cell.component());
        return allowed.stream().filter(i -> !component.isUnknown(i)).findFirst().orElse(allowed.nextSetBit(0));
    }

    private static Object blank(Holder holder) {
        FactType type = holder.type();
        if (type.isKeyed()) {
            return type.blankWith(type.key(), type.key().constants().get(holder.place()));
        }
        return type.isList() ? type.blankWith(type.component("index"), holder.place()) : type.blank();
    }

    /** The fact as it is now, or as it would be with nothing known of it. */
    Object factOrBlank(Holder holder) {
        Object now = fact(holder);
        return now == null ? blank(holder) : now;
    }
}
