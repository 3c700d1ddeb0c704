package org.huunghi.aid.tests.iati;

import static org.huunghi.aid.tests.Make.amount;
import static org.huunghi.aid.tests.Make.make;
import static org.huunghi.union.tests.Make.union;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.iati.check.Findings;
import org.huunghi.aid.iati.map.Completion.Publisher;
import org.huunghi.aid.iati.map.Context;
import org.huunghi.aid.iati.map.Gazetteers;
import org.huunghi.aid.iati.map.Organisations;
import org.huunghi.aid.iati.transfer.ExportResult;
import org.huunghi.aid.iati.transfer.IatiExport;
import org.huunghi.aid.iati.transfer.IatiImport;
import org.huunghi.aid.iati.transfer.ImportResult;
import org.huunghi.aid.iati.xml.Element;
import org.huunghi.aid.iati.xml.ElementReader;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.Organisation;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Place;
import org.huunghi.union.Union;
import org.huunghi.union.gazetteer.StartGazetteer;
import org.huunghi.union.names.Names;

/** A union, without a repository, into which files come and out of which they go. */
final class Exchange {
	final Union union = union();
	final Gazetteer places = StartGazetteer.load();
	ExportResult exported;

	ImportResult read(byte[] file) throws IOException {
		return read(file, false);
	}

	ImportResult read(byte[] file, boolean others) throws IOException {
		return new IatiImport(union, places, union.getRegisters()::add, others).run(new ByteArrayInputStream(file));
	}

	List<AidActivity> activities() {
		return union.getRegisters().stream().filter(AidRegister.class::isInstance).flatMap(register -> register.getRecords().stream()).map(AidActivity.class::cast)
				.toList();
	}

	AidActivity activity() {
		return activities().getFirst();
	}

	/** @return an activity that was entered by hand, now in the register */
	AidActivity byHand() {
		Organisation donor = make("Organisation", "names", "Tổ chức A", "kind", "foreignNgo");
		EObject place = places.getRecords().stream().map(EObject.class::cast).flatMap(country -> ((Place) country).getParts().stream())
				.filter(one -> Names.of(one, Locale.of("vi")).equals("Lai Châu")).findFirst().orElseThrow();
		AidActivity activity = make("AidActivity", "names", "Trường mầm non", "remarks", "Xây hai phòng học.", "donors", donor, "status", "running",
				"actualFrom", "2024", "plannedTo", "2025-12", "places", place, "sectors", make("SectorShare", "sector", "education", "percent", "100"),
				"committed", amount("about 17000 USD", "2024-05"), "disbursed", amount("8000 USD", "2024-06-01"), "results",
				make("AidResult", "indicator", "Số trẻ", "target", "over 60", "actual", "58", "measured", "2025"));
		union.getRegisters().add(make("AidRegister", "records", activity));
		union.getRegisters().add(make("OrganisationRegister", "records", donor));
		return activity;
	}

	byte[] write() throws IOException {
		return write("XX-UNION-1", false);
	}

	byte[] write(String reference, boolean others) throws IOException {
		List<org.huunghi.union.Record> organisations = new ArrayList<>(List.of(union));
		union.getRegisters().stream().filter(OrganisationRegister.class::isInstance).forEach(register -> organisations.addAll(register.getRecords()));
		Locale vi = Locale.of("vi");
		Context context = new Context(new Organisations(organisations, null), new Gazetteers(places.getRecords()), vi);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		exported = new IatiExport(new Publisher(union, reference, "15"), context, vi, Instant.parse("2025-06-01T00:00:00Z"), others).write(activities(), out);
		return out.toByteArray();
	}

	/** @return all that a file says, in one form, without when it was made */
	static String canonical(byte[] file) throws IOException {
		Element root = ElementReader.read(new ByteArrayInputStream(file), new Findings());
		root.set("generated-datetime", null).set("version", null);
		StringBuilder text = new StringBuilder();
		canonical(root, "", text);
		return text.toString();
	}

	private static void canonical(Element element, String indent, StringBuilder text) {
		TreeSet<String> attributes = new TreeSet<>();
		element.attributes().forEach(one -> attributes.add('{' + one.uri() + '}' + one.name() + '=' + one.value()));
		text.append(indent).append('{').append(element.uri()).append('}').append(element.name()).append(' ').append(attributes).append('\n');
		for (Object part : element.content()) {
			if (part instanceof Element child) {
				canonical(child, indent + "  ", text);
			} else if (!((String) part).isBlank()) {
				text.append(indent).append("  \"").append(part).append("\"\n");
			}
		}
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
