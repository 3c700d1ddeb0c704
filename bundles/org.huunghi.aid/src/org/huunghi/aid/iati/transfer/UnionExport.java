package org.huunghi.aid.iati.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.huunghi.aid.AidActivity;
import org.huunghi.aid.AidRegister;
import org.huunghi.aid.iati.map.Completion.Publisher;
import org.huunghi.aid.iati.map.Context;
import org.huunghi.aid.iati.map.Gazetteers;
import org.huunghi.aid.iati.map.Organisations;
import org.huunghi.union.Gazetteer;
import org.huunghi.union.OrganisationRegister;
import org.huunghi.union.Union;

/** Writes all aid activities of a union as one file of IATI 2.03, published by the union where no other publisher is known. */
public final class UnionExport {
	/** Provincial unions are organisations of the public sector that are no part of the government (list OrganisationType). */
	public static final String TYPE = "15";
	/** What is written anew is in the first language of the register. */
	private static final Locale LANGUAGE = Locale.of("vi");

	private final Union union;
	private final Gazetteer places;
	private final String reference;
	private final String type;

	/**
	 * @param reference identifier of the union, such as XM-DAC-704-1; null for the one among its aliases
	 * @param type code of the list OrganisationType; null for {@link #TYPE}
	 */
	public UnionExport(Union union, Gazetteer places, String reference, String type) {
		this.union = union;
		this.places = places;
		this.reference = reference;
		this.type = Objects.requireNonNullElse(type, TYPE);
	}

	/** @return the aid activities of the union, in the order of its registers */
	private List<AidActivity> activities() {
		return union.getRegisters().stream().filter(AidRegister.class::isInstance).flatMap(register -> register.getRecords().stream())
				.filter(AidActivity.class::isInstance).map(AidActivity.class::cast).toList();
	}

	/**
	 * @param out is left open
	 * @param others whether the other activities are written where one can't be
	 * @return what was written, and what was left out
	 * @throws IatiException as {@link IatiExport#write}
	 * @throws IOException when the stream can't be written
	 */
	public ExportResult write(OutputStream out, boolean others) throws IOException {
		List<org.huunghi.union.Record> known = new ArrayList<>(List.of(union));
		union.getRegisters().stream().filter(OrganisationRegister.class::isInstance).forEach(register -> known.addAll(register.getRecords()));
		Context context = new Context(new Organisations(known, null), new Gazetteers(places.getRecords()), LANGUAGE);
		return new IatiExport(new Publisher(union, reference, type), context, LANGUAGE, Instant.now(), others).write(activities(), out);
	}
}
