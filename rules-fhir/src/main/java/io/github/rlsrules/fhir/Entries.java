package io.github.rlsrules.fhir;

import io.github.rlsrules.fhir.SetAside.Reason;
import io.github.rlsrules.runtime.PartialDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** The resources of a record, each once, with whatever refers to them. */
final class Entries {
    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Map<String, Resource> byReference = new HashMap<>();
    private final Map<Resource, String> urls = new IdentityHashMap<>();
    /** Of what is contained, what contains it. */
    private final Map<Resource, Resource> wholes = new IdentityHashMap<>();

    private final Set<String> deleted = new HashSet<>();
    private final Set<Resource> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<SetAside> setAside = new ArrayList<>();
    private @Nullable Map<Resource, PartialDate> dates;

    /**
     * A resource.
     *
     * @param considered whether it is thought of only, as the host says
     */
    record Entry(Resource resource, Source source, boolean considered) {}

    Entries(Collection<? extends Resource> record, Collection<? extends Resource> considered) {
        record.forEach(resource -> add(resource, "", false));
        considered.forEach(resource -> add(resource, "", true));
    }

    List<Entry> all() {
        return byKey.values().stream().filter(entry -> !isDeleted(entry)).toList();
    }

    List<SetAside> setAside() {
        List<SetAside> all = new ArrayList<>(setAside);
        byKey.values().stream()
                .filter(this::isDeleted)
                .forEach(entry -> all.add(entry.source.setAside(Reason.SUPERSEDED)));
        return all;
    }

    private boolean isDeleted(Entry entry) {
        return deleted.contains(entry.source.resource().replaceFirst("#.*", ""));
    }

    private void add(@Nullable Resource resource, String fullUrl, boolean considered) {
        if (resource == null || !seen.add(resource)) {
            return;
        }
        if (resource instanceof Bundle bundle) {
            addAll(bundle, considered);
            return;
        }
        String id = id(resource);
        String type = resource.fhirType();
        String name = id.isEmpty() ? type + " " + (byKey.size() + 1) : id.startsWith("urn:") ? id : type + "/" + id;
        Entry entry = new Entry(resource, new Source(type, name, ""), considered);
        for (String reference : List.of(
                name,
                fullUrl,
                resource.getIdElement().toUnqualifiedVersionless().getValue() + "")) {
            byReference.putIfAbsent(reference, resource);
        }
        if (!fullUrl.isEmpty()) {
            urls.put(resource, fullUrl);
        }
        String key = (considered ? "considered " : "") + (fullUrl.isEmpty() ? name : fullUrl);
        Entry other = byKey.get(key);
        if (other == null || isNewer(resource, other.resource)) {
            byKey.put(key, entry);
        }
        if (other != null) {
            setAside.add(entry.source.setAside(Reason.SUPERSEDED));
        }
        addContained(resource, name, considered);
    }

    private void addAll(Bundle bundle, boolean considered) {
        if (bundle.getLink("next") != null) {
            setAside.add(new SetAside("Bundle", "Bundle/" + id(bundle), "", Reason.NOT_WHOLE));
        }
        for (Bundle.BundleEntryComponent one : bundle.getEntry()) {
            if (one.getRequest().getMethod() == Bundle.HTTPVerb.DELETE) {
                deleted.add(one.getRequest().getUrl());
            }
            String fullUrl = one.hasFullUrl() ? one.getFullUrl() : "";
            add(one.getResource(), fullUrl, considered);
        }
    }

    /** What a report or a panel contains stands nowhere else. It is about whom they are about, and counts if they do. */
    private void addContained(Resource resource, String name, boolean considered) {
        List<Resource> all = resource instanceof DomainResource whole ? whole.getContained() : List.of();
        for (Resource contained : all) {
            if (contained instanceof Observation && seen.add(contained)) {
                String inside = name + "#" + id(contained).replace("#", "");
                Source source = new Source("Observation", inside, "");
                Reason reason = notCounting(resource);
                if (reason == null) {
                    wholes.put(contained, resource);
                    byKey.put(inside, new Entry(contained, source, considered));
                } else {
                    setAside.add(source.setAside(reason));
                }
            }
        }
    }

    private static @Nullable Reason notCounting(Resource whole) {
        if (Modified.is(whole)) {
            return Reason.MODIFIED;
        }
        Property status = whole.getNamedProperty("status");
        String told = status == null || status.getValues().isEmpty()
                ? ""
                : String.valueOf(status.getValues().get(0).primitiveValue());
        return switch (told) {
            case "entered-in-error" -> Reason.ENTERED_IN_ERROR;
            case "cancelled", "not-done" -> Reason.NOT_DONE;
            default -> null;
        };
    }

    /** {@return what contains a resource; null if it stands for itself} */
    @Nullable
    Resource whole(Resource contained) {
        return wholes.get(contained);
    }

    /** When a panel or a report was of which an observation is a member; null if there is none, or it does not say. */
    @Nullable
    PartialDate dateOfPanel(Observation member) {
        if (dates == null) {
            dates = new IdentityHashMap<>();
            for (Entry entry : all()) {
                if (entry.resource instanceof Observation panel) {
                    note(panel.getHasMember(), Dates.begin(panel.getEffective()), panel, dates);
                } else if (entry.resource instanceof DiagnosticReport report) {
                    note(report.getResult(), Dates.begin(report.getEffective()), report, dates);
                }
            }
        }
        return dates.get(member);
    }

    private void note(
            List<Reference> members, @Nullable PartialDate date, Resource from, Map<Resource, PartialDate> noted) {
        for (Reference reference : date == null ? List.<Reference>of() : members) {
            Resource member = find(reference, from);
            if (member != null) {
                noted.putIfAbsent(member, date);
            }
        }
    }

    private static boolean isNewer(Resource one, Resource other) {
        Comparator<Date> byDate = Comparator.nullsFirst(Comparator.naturalOrder());
        int byUpdate =
                byDate.compare(one.getMeta().getLastUpdated(), other.getMeta().getLastUpdated());
        return byUpdate != 0 ? byUpdate > 0 : version(one) > version(other);
    }

    private static long version(Resource resource) {
        String version = resource.getMeta().getVersionId();
        return version == null || !version.matches("\\d{1,15}") ? 0 : Long.parseLong(version);
    }

    private static String id(Resource resource) {
        String id = resource.getIdElement().getIdPart();
        return id == null ? "" : id;
    }

    List<Patient> patients() {
        return all().stream()
                .filter(entry -> entry.resource instanceof Patient)
                .map(entry -> (Patient) entry.resource)
                .toList();
    }

    /** What a reference means; null if it is not in the record. */
    @Nullable
    Resource find(Reference reference, Resource from) {
        IBaseResource linked = reference.getResource();
        String text = reference.getReference();
        Resource found = linked instanceof Resource resource ? resource : text == null ? null : find(text, from);
        return found == null || isElsewhere(text, from, found) ? null : found;
    }

    private @Nullable Resource find(String text, Resource from) {
        if (text.startsWith("#") && wholes.getOrDefault(from, from) instanceof DomainResource domain) {
            return domain.getContained().stream()
                    .filter(one -> id(one).replace("#", "").equals(text.substring(1)))
                    .findFirst()
                    .orElse(null);
        }
        Resource found = byReference.get(text);
        return found != null ? found : byReference.get(tail(text));
    }

    /** Whether a reference is to another server than that of which the resource is, which has the same name there. */
    boolean isElsewhere(@Nullable String reference, Resource from, Resource found) {
        if (reference == null || reference.startsWith("#") || reference.startsWith("urn:")) {
            return false;
        }
        String here = base(reference.startsWith("http") ? reference : urls.getOrDefault(from, ""));
        String there = base(urls.getOrDefault(found, ""));
        return !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    }

    /** Whether two are the same resource, or two versions of it. */
    boolean isSame(Resource one, Resource other) {
        return one == other
                || !id(one).isEmpty()
                        && one.fhirType().equals(other.fhirType())
                        && id(one).equals(id(other))
                        && base(urls.getOrDefault(one, "")).equals(base(urls.getOrDefault(other, "")));
    }

    /** The server of an address; empty if it is none. */
    private static String base(String url) {
        String tail = tail(url);
        String plain = url.replaceFirst("/_history/.*", "");
        return url.startsWith("http") && plain.endsWith(tail) ? plain.substring(0, plain.length() - tail.length()) : "";
    }

    /** An address without the server and the version: {@code Patient/123}. */
    static String tail(String reference) {
        String plain = reference.replaceFirst("/_history/.*", "");
        int last = plain.lastIndexOf('/');
        int before = last < 0 ? -1 : plain.lastIndexOf('/', last - 1);
        return plain.startsWith("urn:") || before < 0 ? plain : plain.substring(before + 1);
    }

    /** The different persons whom the resources are about. */
    Set<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        for (Entry entry : all()) {
            Reference subject = Subjects.of(entry.resource);
            String tail = subject == null || subject.getReference() == null ? "" : tail(subject.getReference());
            if (tail.startsWith("Patient/") || !tail.isEmpty() && !tail.contains("/")) {
                subjects.add(tail);
            }
        }
        return subjects;
    }
}
