package io.github.rlsrules.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a rulebook is tested with where it runs: the shapes of the classes of which its tables were made, and patients with their
 * findings. Facts of which nothing is known are left out: they change nothing.
 */
final class SelfTestFile {
    static final String NAME = "rulebook.selftest";

    private final String sha256;
    private final Map<String, List<String>> shapes = new TreeMap<>();
    private final BinaryReader rest;

    /** @param findings what was found, and what was suppressed */
    record Patient(String name, Facts facts, List<String> findings) {
        @Override
        public String toString() {
            return "Patient " + name;
        }
    }

    private SelfTestFile(BinaryReader from) {
        this.sha256 = from.string();
        for (int i = from.number(); i > 0; i--) {
            String type = from.string();
            shapes.put(type, strings(from));
        }
        this.rest = from;
    }

    /** @throws RulebookException if there is none, or it cannot be read */
    static SelfTestFile read(ClassLoader loader, String folder) {
        String path = folder + "/" + NAME;
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new RulebookException("there is no " + path + "; was the rulebook built?");
            }
            return new SelfTestFile(BinaryReader.of(in.readAllBytes()).partWithTable());
        } catch (IOException e) {
            throw new RulebookException("cannot read " + path, e);
        }
    }

    String sha256() {
        return sha256;
    }

    /** Which classes are not what they were, and how. */
    List<String> changes(ClassLoader loader) {
        List<String> changes = new ArrayList<>();
        shapes.forEach((name, then) -> {
            List<String> now = Shape.of(RulesFile.type(name, loader));
            if (!now.equals(then)) {
                changes.add(name + " is " + now + ", the tables were made of " + then);
            }
        });
        return changes;
    }

    /** To be called once, and only if nothing has changed. */
    List<Patient> patients(ClassLoader loader) {
        List<Patient> patients = new ArrayList<>();
        for (int i = rest.number(); i > 0; i--) {
            patients.add(new Patient(rest.string(), facts(rest, loader), strings(rest)));
        }
        return patients;
    }

    private static Facts facts(BinaryReader from, ClassLoader loader) {
        Facts.Builder facts = Facts.builder();
        for (String list : strings(from)) {
            facts.complete(RulesFile.type(list, loader).asSubclass(Record.class));
        }
        for (int i = from.number(); i > 0; i--) {
            FactType type = FactType.of(RulesFile.type(from.string(), loader));
            facts.add(type.of(type.components().stream()
                    .map(c -> c.isEnum() ? c.constants().get(from.number()) : c.number(from.doubles()[0]))
                    .toArray()));
        }
        return facts.build();
    }

    static byte[] write(Rulebook rulebook, List<Patient> patients) {
        BinaryWriter to = new BinaryWriter();
        to.string(rulebook.id().sha256());
        Map<String, List<String>> shapes = Shape.all(rulebook);
        to.number(shapes.size());
        shapes.forEach((type, shape) -> write(shape, to.string(type)));
        to.number(patients.size());
        for (Patient patient : patients) {
            to.string(patient.name());
            write(patient.facts(), to);
            write(patient.findings(), to);
        }
        return new BinaryWriter().partWithTable(to).toBytes();
    }

    private static void write(Facts facts, BinaryWriter to) {
        write(facts.completeLists().stream().map(Class::getName).sorted().toList(), to);
        List<Record> known = facts.records().stream()
                .filter(fact -> !saysNothing(FactType.of(fact.getClass()), fact))
                .toList();
        to.number(known.size());
        for (Record fact : known) {
            to.string(fact.getClass().getName());
            for (Component component : FactType.of(fact.getClass()).components()) {
                if (component.isEnum()) {
                    to.number(component.ordinal(fact));
                } else {
                    to.doubles(new double[] {((Number) component.read(fact)).doubleValue()});
                }
            }
        }
    }

    private static boolean saysNothing(FactType type, Record fact) {
        return !type.isList() && !type.isKeyed() && fact.equals(type.blank());
    }

    private static void write(List<String> strings, BinaryWriter to) {
        to.number(strings.size());
        strings.forEach(to::string);
    }

    private static List<String> strings(BinaryReader from) {
        List<String> strings = new ArrayList<>();
        for (int i = from.number(); i > 0; i--) {
            strings.add(from.string());
        }
        return strings;
    }
}
