package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host sees has Javadoc. Of builders the sources are generated; they say what their records say. */
class DocumentedTest {
    private static final Pattern COMPACT = Pattern.compile("public \\w+ \\{");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules-core/src/main/java",
                "rules-runtime/src/main/java",
                "rules-json/src/main/java",
                "rules-drools/src/main/java",
                "rules-authoring/src/main/java/io/github/rlsrules/authoring/assertions"
            })
    void whatIsPublicSaysWhatItMeans(String folder) throws IOException {
        List<String> missing = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> doclint = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(doclint, null, null);
                Stream<Path> sources = Files.walk(Path.of("..", folder))) {
            List<Path> all =
                    sources.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    doclint,
                    List.of("-proc:none", "-Xdoclint:all/public", "-Xmaxwarns", "10000"),
                    null,
                    files.getJavaFileObjectsFromPaths(all));
            for (TypeElement type : ElementFilter.typesIn(task.analyze())) {
                addWhatDoclintLeavesOut(type, DocTrees.instance(task), missing);
            }
            for (Diagnostic<? extends JavaFileObject> told : doclint.getDiagnostics()) {
                if (told.getKind() != Diagnostic.Kind.NOTE && !isCompactConstructor(told)) {
                    missing.add(told.toString());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Without a comment of its own it gets that of its record: Javadoc sees to it, and doclint does not know. */
    private static boolean isCompactConstructor(Diagnostic<? extends JavaFileObject> told) throws IOException {
        if (told.getSource() == null) {
            return false;
        }
        String source = told.getSource().getCharContent(true).toString();
        return COMPACT.matcher(source)
                .region((int) told.getStartPosition(), source.length())
                .lookingAt();
    }

    private static void addWhatDoclintLeavesOut(TypeElement type, DocTrees docs, List<String> missing) {
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            return;
        }
        List<? extends DocTree> tags = tags(type, docs);
        if (!type.getNestingKind().isNested() && !hasTag(tags, "@since")) {
            missing.add(type + " does not tell since which version it is there");
        }
        type.getRecordComponents().stream()
                .filter(component -> !hasTag(tags, "@param " + component.getSimpleName() + " "))
                .forEach(component -> missing.add(type + " does not tell of its component " + component));
        ElementFilter.typesIn(type.getEnclosedElements())
                .forEach(nested -> addWhatDoclintLeavesOut(nested, docs, missing));
    }

    private static List<? extends DocTree> tags(TypeElement type, DocTrees docs) {
        DocCommentTree comment = docs.getDocCommentTree(type);
        return comment == null ? List.of() : comment.getBlockTags();
    }

    private static boolean hasTag(List<? extends DocTree> tags, String start) {
        return tags.stream().anyMatch(tag -> tag.toString().startsWith(start));
    }
}
