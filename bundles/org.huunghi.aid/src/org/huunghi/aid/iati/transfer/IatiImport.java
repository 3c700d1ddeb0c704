package org.huunghi.aid.iati.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidPackage.Literals;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.iati.check.Finding;
import org.huunghi.aid.iati.map.Context;
import org.huunghi.aid.iati.map.Gazetteers;
import org.huunghi.aid.iati.map.Groups;
import org.huunghi.aid.iati.map.Kept;
import org.huunghi.aid.iati.map.Organisations;
import org.huunghi.aid.iati.read.ActivitySource;
import org.huunghi.aid.iati.read.FileContent;
import org.huunghi.aid.iati.read.IatiReader;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;
import org.huunghi.union.create.Creation;

/**
 * Takes the activities of a file into a union's register of aid, one by one while the file is read. An activity that is there already, by its
 * identifier, is brought up to date: what the file says anew is taken over, what it said before already stays as it is in the register.
 */
public final class IatiImport {
	/** Number of characters of a UUID. */
	private static final int ID_LENGTH = 36;

	private final Union union;
	private final Consumer<Register> addRegister;
	private final boolean others;
	/** By their identifier. */
	private final Map<String, AidActivity> known = new HashMap<>();
	/** Those without one, by the record's id. */
	private final Map<String, AidActivity> unnamed = new HashMap<>();
	private final Organisations organisations;
	private final Context context;
	private final ImportNotes notes = new ImportNotes();
	private AidRegister register;
	private AidActivity last;
	private int added;
	private int changed;
	private int unchanged;
	private int refused;

	/**
	 * @param union whose registers take the activities and organisations
	 * @param places the places to which activities may refer
	 * @param addRegister adds a log book to the union where it lacks
	 * @param others whether the other activities are taken in where something in one is wrong; else nothing is
	 */
	public IatiImport(Union union, Gazetteer places, Consumer<Register> addRegister, boolean others) {
		this.union = union;
		this.addRegister = addRegister;
		this.others = others;
		register = find(AidRegister.class);
		if (register != null) {
			register.getRecords().stream().filter(AidActivity.class::isInstance).map(AidActivity.class::cast).forEach(this::know);
		}
		List<org.huunghi.union.Record> all = new ArrayList<>(List.of(union));
		OrganisationRegister of = find(OrganisationRegister.class);
		if (of != null) {
			all.addAll(of.getRecords());
		}
		organisations = new Organisations(all, organisation -> organisationRegister().getRecords().add(organisation));
		context = new Context(organisations, new Gazetteers(places.getRecords()), Locale.of("vi"));
	}

	private void know(AidActivity activity) {
		if (activity.getIatiIdentifier() != null && !activity.getIatiIdentifier().isBlank()) {
			known.putIfAbsent(activity.getIatiIdentifier().strip(), activity);
		} else {
			unnamed.put(activity.getId(), activity);
		}
	}

	/** @return the activity of that identifier, also one that an export gave it, which ends with the record's own id; null for a new one */
	private AidActivity known(String identifier) {
		AidActivity activity = known.get(identifier);
		return activity != null || identifier.length() < ID_LENGTH ? activity : unnamed.get(identifier.substring(identifier.length() - ID_LENGTH));
	}

	private <T extends Register> T find(Class<T> type) {
		return union.getRegisters().stream().filter(type::isInstance).map(type::cast).findFirst().orElse(null);
	}

	private OrganisationRegister organisationRegister() {
		OrganisationRegister found = find(OrganisationRegister.class);
		if (found == null) {
			found = Creation.create(UnionPackage.Literals.ORGANISATION_REGISTER);
			addRegister.accept(found);
		}
		return found;
	}

	/**
	 * @param in is left open
	 * @return what was brought
	 * @throws IatiException when the file can't be read to its end, or something in it is wrong and it is to be taken in whole or not at all; what has
	 *         been changed up to there is then to be given up
	 * @throws IOException when the stream can't be read
	 */
	public ImportResult run(InputStream in) throws IOException {
		FileContent content = new IatiReader().read(in, this::take);
		if (!content.readable() || !others && !content.isValid()) {
			throw new IatiException(content.findings().stream().filter(Finding::isError).map(Line::new).toList());
		}
		if (last != null && !content.extras().isEmpty()) {
			Kept kept = Kept.of(last.getIatiSource());
			last.setIatiSource(new Kept(kept.file(), kept.activity(), content.extras()).text());
		}
		return new ImportResult(added, changed, unchanged, refused, organisations.created(), content.findings(), notes.all());
	}

	private void take(ActivitySource source) {
		if (!source.errors().isEmpty()) {
			refused++;
			return;
		}
		Kept now = new Kept(source.file(), source.activity(), List.of());
		String identifier = Groups.identifier(source.activity());
		notes.look(source.activity(), identifier);
		AidActivity activity = known(identifier);
		boolean isNew = activity == null;
		if (isNew) {
			activity = Creation.create(Literals.AID_ACTIVITY);
		}
		Kept before = Kept.of(activity.getIatiSource());
		boolean differs = Groups.take(now, before, activity, context);
		String text = now.text();
		if (isNew) {
			add(activity, identifier);
		} else if (differs || !text.equals(withoutExtras(before))) {
			changed++;
		} else {
			unchanged++;
		}
		activity.setIatiSource(text);
		last = activity;
	}

	private static String withoutExtras(Kept kept) {
		return kept == null ? null : new Kept(kept.file(), kept.activity(), List.of()).text();
	}

	private void add(AidActivity activity, String identifier) {
		if (register == null) {
			register = Creation.create(Literals.AID_REGISTER);
			addRegister.accept(register);
		}
		register.getRecords().add(activity);
		if (!identifier.isEmpty()) {
			known.put(identifier, activity);
		}
		added++;
	}

	/** A fault with its line in front. */
	private record Line(Finding finding) implements IatiException.Reason {
		@Override
		public String message(Locale locale) {
			return finding.located(locale);
		}
	}
}
