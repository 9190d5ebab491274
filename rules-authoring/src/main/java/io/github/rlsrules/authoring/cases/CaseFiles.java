package io.github.rlsrules.authoring.cases;

import io.github.rlsrules.authoring.drl.RulebookFolder;
import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        CaseFiles files = new CaseFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String path : folder.files(".cases.yaml")) {
            CaseFileReader reader = new CaseFileReader(path, folder.read(path), topicsOfRules);
            files.cases.addAll(reader.read());
            files.conclusions.addAll(reader.conclusions());
            files.bands.addAll(reader.bands());
        }
        return files;
    }
}
