package io.github.rlsrules.authoring.drl;

import io.github.rlsrules.runtime.RuleInfo;
import io.github.rlsrules.runtime.Rulebook;
import io.github.rlsrules.runtime.RulebookId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A rulebook whose folder has been edited since the build, with only the edited DRL files compiled: a matter of seconds. */
final class EditedRules {
    private final RulebookFolder folder;
    private final Rulebook built;
    private final ClassLoader loader;

    EditedRules(RulebookFolder folder, Rulebook built, ClassLoader loader) {
        this.folder = folder;
        this.built = built;
        this.loader = loader;
    }

    /** The rulebook; empty if more has changed than the inside of rules, or an edited rule does not compile. */
    Optional<Rulebook> compile() {
        Map<String, Place> places = folder.places();
        boolean sameRules = places.keySet().equals(ids());
        boolean sameFiles = folder.files(".properties").stream().allMatch(this::isAsBuilt);
        if (!sameRules || !sameFiles) {
            return Optional.empty();
        }
        List<DrlFile> edited = folder.drlFiles().stream()
                .filter(file -> !isAsBuilt(file.path()))
                .toList();
        Map<String, String> locations = new TreeMap<>();
        places.forEach((id, place) -> locations.put(id, place.toString()));
        RulebookId id = new RulebookId(folder.setting("id"), RulebookCompiler.EDITED, folder.sha256());
        return RulebookCompiler.compiledVariants(edited, loader)
                .map(variants -> variants.takePlaces(built, id, locations));
    }

    private Set<String> ids() {
        return built.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
    }

    /** Whether a file is on the class path as it is in the folder. */
    private boolean isAsBuilt(String path) {
        String resource = folder.setting("package").replace('.', '/') + "/" + path;
        try (InputStream in = loader.getResourceAsStream(resource)) {
            return in != null && new String(in.readAllBytes(), StandardCharsets.UTF_8).equals(folder.read(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
