package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the case files of a rulebook say, for whoever only reads them: it needs no test framework.
 *
 * @param conclusions what they say that rules conclude
 */
public record CaseFiles(List<Case> cases, List<Conclusion> conclusions, List<Band> bands) {

    /** @throws CaseFileException if a case file cannot be used */
    public static CaseFiles in(RulebookFolder folder, Rulebook rulebook) {
        Map<String, String> topicsOfRules =
                rulebook.rules().stream().collect(Collectors.toMap(RuleInfo::id, RuleInfo::topic));
        List<CaseFileException> faults = Collections.synchronizedList(new ArrayList<>());
        List<CaseFiles> files = folder.files(".cases.yaml").parallelStream()
                .map(path -> of(new CaseFileReader(path, folder.read(path), topicsOfRules), faults))
                .toList();
        faults.sort(Comparator.comparing(CaseFileException::getMessage));
        CaseFileException.refuse(faults);
        return new CaseFiles(
                all(files, CaseFiles::cases), all(files, CaseFiles::conclusions), all(files, CaseFiles::bands));
    }

    private static CaseFiles of(CaseFileReader reader, List<CaseFileException> faults) {
        try {
            return new CaseFiles(reader.read(), reader.conclusions(), reader.bands());
        } catch (CaseFileException e) {
            faults.add(e);
            return new CaseFiles(List.of(), List.of(), List.of());
        }
    }

    private static <T> List<T> all(List<CaseFiles> files, Function<CaseFiles, List<T>> part) {
        return files.stream().flatMap(file -> part.apply(file).stream()).toList();
    }
}
