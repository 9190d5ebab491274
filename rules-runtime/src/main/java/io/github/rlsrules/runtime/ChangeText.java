package io.github.rlsrules.runtime;

import io.github.rlsrules.runtime.Cell.Holder;
import io.github.rlsrules.runtime.NearMiss.Change;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Puts needs into words. */
final class ChangeText {
    private final Alternatives alternatives;
    private final Needs needs;
    private final Predicate<Needs> fires;

    /** @param fires whether the rule fires with such needs: each value that a change could have is tried */
    ChangeText(Alternatives alternatives, Needs needs, Predicate<Needs> fires) {
        this.alternatives = alternatives;
        this.needs = fixed(alternatives, needs);
        this.fires = fires;
    }

    /** Each changed cell with the one value that was chosen for it. */
    private static Needs fixed(Alternatives alternatives, Needs needs) {
        Needs fixed = Needs.NONE;
        for (Map<Cell, BitSet> cells : needs.byHolder().values()) {
            for (Map.Entry<Cell, BitSet> cell : cells.entrySet()) {
                boolean chosen =
                        cell.getKey().component() != null && alternatives.isChange(cell.getKey(), cell.getValue());
                BitSet values =
                        chosen ? Needs.only(alternatives.chosen(cell.getKey(), cell.getValue())) : cell.getValue();
                fixed = Objects.requireNonNull(fixed.and(cell.getKey(), values));
            }
        }
        return fixed;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        needs.byHolder().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Holder, ?> e) -> e.getKey().slot())
                        .thenComparing(e -> e.getKey().place()))
                .forEach(e -> addChanges(e.getKey(), e.getValue(), changes));
        return List.copyOf(changes);
    }

    private void addChanges(Holder holder, Map<Cell, BitSet> cells, List<Change> changes) {
        Object fact = alternatives.fact(holder);
        if (Alternatives.isToGo(holder, cells)) {
            if (fact != null) {
                changes.add(new Change(path(holder), Optional.of(kind(holder, fact)), "not given"));
            }
            return;
        }
        List<Cell> changed = cells.keySet().stream()
                .filter(cell -> cell.component() != null && alternatives.isChange(cell, needed(cell)))
                .toList();
        if (fact == null && holder.type().isList()) {
            String which = changed.isEmpty() ? "" : " with " + words(changed);
            changes.add(new Change(holder.type().path(), Optional.empty(), "one" + which));
        } else if (fact == null && changed.isEmpty()) {
            changes.add(new Change(path(holder), Optional.empty(), ""));
        } else {
            changed.forEach(cell -> changes.add(change(cell)));
        }
    }

    private BitSet needed(Cell cell) {
        return Objects.requireNonNull(
                Objects.requireNonNull(needs.byHolder().get(cell.holder())).get(cell));
    }

    private Change change(Cell cell) {
        Component component = Objects.requireNonNull(cell.component());
        Object fact = alternatives.fact(cell.holder());
        boolean known = fact != null && !(component.isEnum() && component.isUnknown(component.ordinal(fact)));
        String path = cell.holder().type().pathOf(alternatives.factOrBlank(cell.holder()), component);
        Optional<String> given = known
                ? Optional.of(alternatives.shown(path, FactPattern.show(Objects.requireNonNull(fact), component)))
                : Optional.empty();
        return new Change(path, given, known ? possible(cell) : possible(cell) + unit(cell));
    }

    private String path(Holder holder) {
        return holder.type().pathOf(alternatives.factOrBlank(holder));
    }

    private String words(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Objects.requireNonNull(cell.component()).name() + " " + possible(cell))
                .collect(Collectors.joining(", "));
    }

    /** All values of a cell with which the rule fires, everything else being as it was chosen. */
    private String possible(Cell cell) {
        Domain domain = alternatives.domain(cell);
        BitSet all = domain.all();
        BitSet possible = domain.all();
        all.stream().filter(i -> !fires.test(with(cell, i))).forEach(possible::clear);
        return domain.show(possible, needed(cell).nextSetBit(0));
    }

    private Needs with(Cell cell, int value) {
        Needs other = Needs.NONE;
        for (Map<Cell, BitSet> cells : needs.byHolder().values()) {
            for (Map.Entry<Cell, BitSet> e : cells.entrySet()) {
                BitSet values = e.getKey().equals(cell) ? Needs.only(value) : e.getValue();
                other = Objects.requireNonNull(other.and(e.getKey(), values));
            }
        }
        return other;
    }

    private String unit(Cell cell) {
        Object fact = alternatives.factOrBlank(cell.holder());
        boolean measured = fact instanceof Measured
                && Objects.requireNonNull(cell.component()).name().equals("value")
                && !possible(cell).isEmpty();
        return measured ? " " + ((Measured) fact).unit() : "";
    }

    /** What tells a fact from others: the value of a key, or the first answer of an item. */
    private static String kind(Holder holder, Object fact) {
        FactType type = holder.type();
        Component value = type.find("value");
        if (value != null) {
            return FactPattern.show(fact, value);
        }
        return type.components().stream()
                .filter(c -> c.isEnum() && !(type.isKeyed() && c == type.key()))
                .findFirst()
                .map(c -> FactPattern.show(fact, c))
                .orElse("given");
    }
}
