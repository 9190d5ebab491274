package io.github.rlsrules.authoring.lint;

import io.github.rlsrules.authoring.drl.DrlConditions.DrlPattern;
import io.github.rlsrules.authoring.drl.DrlConditions.DrlTest;
import io.github.rlsrules.authoring.drl.DrlFile;
import io.github.rlsrules.authoring.drl.DrlRule;
import io.github.rlsrules.authoring.drl.Place;
import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.Similar;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks up every name of a rule, the type, the component and the constant, before a compiler does: that one would say it in its own words,
 * often without the line, and never what may have been meant.
 */
final class NameLint {
    private static final Pattern CONSTANT = Pattern.compile("[A-Z]\\w*(?:\\.[A-Z]\\w*)+");
    private static final Pattern CALL = Pattern.compile("insert\\(\\s*([A-Z]\\w*)\\.([a-z]\\w*)\\(");

    private final Types types;
    /** Types that stand in some rule of the rulebook, of which one may have been meant. */
    private final Set<String> known;

    private final List<LintFinding> findings = new ArrayList<>();

    private NameLint(Types types, Set<String> known) {
        this.types = types;
        this.known = known;
    }

    /** @param loader where facts and outcomes are found */
    static List<LintFinding> in(RulebookFolder folder, ClassLoader loader) {
        List<LintFinding> findings = new ArrayList<>();
        Types types = new Types(folder, loader);
        Set<String> known = new TreeSet<>();
        folder.drlFiles().forEach(file -> known.addAll(namedIn(file, types)));
        for (DrlFile file : folder.drlFiles()) {
            NameLint lint = new NameLint(types, known);
            file.rules().forEach(lint::check);
            findings.addAll(lint.findings);
        }
        return findings;
    }

    private static List<String> namedIn(DrlFile file, Types types) {
        return file.rules().stream()
                .flatMap(rule -> rule.patterns().patterns().stream())
                .map(DrlPattern::type)
                .filter(name -> types.find(name) != null)
                .toList();
    }

    private void check(DrlRule rule) {
        rule.patterns().patterns().forEach(pattern -> checkPattern(rule, pattern));
        Place place = rule.consequence().placeOfText();
        String consequence = rule.consequence().text();
        CONSTANT.matcher(consequence).results().forEach(m -> checkConstant(rule, m.group(), place));
        Matcher call = CALL.matcher(consequence);
        if (call.find()) {
            checkCall(rule, call.group(1), call.group(2), place);
        }
    }

    private void checkPattern(DrlRule rule, DrlPattern pattern) {
        Class<?> type = types.find(pattern.type());
        if (type == null) {
            add(rule, pattern.place(), "there is no " + pattern.type() + Similar.question(pattern.type(), known));
        }
        for (DrlTest test : pattern.tests()) {
            if (type != null && type.isRecord()) {
                checkComponent(rule, type, test);
            }
            test.constants().stream()
                    .filter(constant -> Character.isLetter(constant.charAt(0)))
                    .forEach(constant -> checkConstant(rule, constant, test.place()));
        }
    }

    private void checkComponent(DrlRule rule, Class<?> type, DrlTest test) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!components.contains(test.component())) {
            String what = type.getSimpleName() + " has no " + test.component();
            add(rule, test.place(), what + Similar.question(test.component(), components));
        }
    }

    private void checkConstant(DrlRule rule, String constant, Place place) {
        int dot = constant.lastIndexOf('.');
        String owner = constant.substring(0, dot);
        String name = constant.substring(dot + 1);
        Class<?> type = types.find(owner);
        if (type == null) {
            add(rule, place, "there is no " + owner + Similar.question(owner, known));
        } else if (types.find(constant) == null && !constantsOf(type).contains(name)) {
            add(rule, place, "there is no " + constant + Similar.question(name, constantsOf(type)));
        }
    }

    private void checkCall(DrlRule rule, String owner, String name, Place place) {
        Class<?> type = types.find(owner);
        if (type == null) {
            add(rule, place, "there is no " + owner + Similar.question(owner, known));
            return;
        }
        Set<String> methods = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && type.isAssignableFrom(method.getReturnType())) {
                methods.add(method.getName());
            }
        }
        if (!methods.contains(name)) {
            String meant = Similar.question(name, methods);
            String known = meant.isEmpty() ? "; there are " + String.join(", ", methods) : meant;
            add(rule, place, "there is no " + owner + "." + name + "( … )" + known);
        }
    }

    private static List<String> constantsOf(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    private void add(DrlRule rule, Place place, String what) {
        findings.add(new LintFinding(LintCheck.UNKNOWN_NAME, rule.id(), place, what));
    }

    /** The types that its files name by their imports, which hold for all files of a package. */
    private static final class Types {
        private final Set<String> imports = new LinkedHashSet<>();
        private final ClassLoader loader;
        /** What was looked up already: to look in vain takes long. */
        private final Map<String, Optional<Class<?>>> found = new HashMap<>();

        Types(RulebookFolder folder, ClassLoader loader) {
            for (DrlFile file : folder.drlFiles()) {
                file.imports().forEach(line -> imports.add(line.content()));
            }
            imports.add(folder.setting("package") + ".*");
            this.loader = loader;
        }

        /** By its simple name, or that of a type in which it stands: {@code Feature.Code}. */
        @Nullable
        Class<?> find(String name) {
            return found.computeIfAbsent(name, n -> Optional.ofNullable(lookUp(n)))
                    .orElse(null);
        }

        private @Nullable Class<?> lookUp(String name) {
            String[] parts = name.split("\\.", 2);
            for (String one : imports) {
                String start = one.substring(0, one.lastIndexOf('.') + 1);
                if (one.equals(start + "*") || one.equals(start + parts[0])) {
                    Class<?> found = load(start + name.replace('.', '$'));
                    if (found != null) {
                        return found;
                    }
                }
            }
            return null;
        }

        private @Nullable Class<?> load(String name) {
            try {
                return Class.forName(name, false, loader);
            } catch (ClassNotFoundException
                    | NoClassDefFoundError e) { // the latter where only upper and lower case differ
                return null;
            }
        }
    }
}
