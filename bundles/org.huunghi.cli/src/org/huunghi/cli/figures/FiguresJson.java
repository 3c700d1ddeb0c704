package org.huunghi.cli.figures;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.huunghi.cli.CliContext;
import org.huunghi.cli.output.JsonOutput;
import org.huunghi.text.value.Money;
import org.huunghi.text.value.PartialDate;
import org.huunghi.text.value.Quantity;
import org.huunghi.union.Document;
import org.huunghi.union.Place;
import org.huunghi.union.Source;
import org.huunghi.union.Union;
import org.huunghi.union.figures.Figure;
import org.huunghi.union.figures.Figures;
import org.huunghi.union.figures.Part;
import org.huunghi.union.figures.Period;
import org.huunghi.union.figures.Verdict;
import org.huunghi.union.names.Names;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Writes figures for a program: an array with one object for each indicator, or for each currency of one, with the keys {@code code}, {@code name},
 * {@code unit} (COUNT or MONEY), {@code number} and {@code qualifier} (EXACTLY, OVER, ABOUT, UNDER; both null where nothing counts, which
 * is not zero), {@code currency} (ISO 4217, null for a count), {@code periodFrom} and {@code periodTo} as {@code 2017}, {@code 2017-03} or
 * {@code 2017-03-05}, {@code unionId}, {@code union} and {@code parts}. A part has {@code recordId}, {@code type} (the class of the model),
 * {@code label}, {@code number}, {@code qualifier}, {@code currency}, {@code periodFrom}, {@code periodTo}, {@code places}, {@code counted},
 * {@code verdict} (see {@link Verdict}), {@code reason}, {@code withinId} (the total on whose account it does not count, else null) and
 * {@code sources} with {@code documentId}, {@code document}, {@code documentNumber}, {@code date}, {@code issuer}, {@code locator}, {@code link}. Labels
 * and reasons are in the reader's language, all else is the same in every language.
 */
final class FiguresJson {
	/** Stands for no currency where currencies are sorted. */
	private static final String COUNT = "";

	private final CliContext context;
	private final Union union;
	private final Locale locale;

	FiguresJson(CliContext context, Union union) {
		this.context = context;
		this.union = union;
		locale = context.locale();
	}

	/** @param figures with their parts */
	void print(Figures figures) throws IOException {
		JsonOutput.write(context.out(), json -> {
			json.writeStartArray();
			for (Figure figure : figures.all()) {
				for (String currency : currencies(figure)) {
					write(figure, currency, figures.period(), json);
				}
			}
			json.writeEndArray();
		});
	}

	/** What was left out may be in a currency in which nothing counts. */
	private static SortedSet<String> currencies(Figure figure) {
		SortedSet<String> currencies = new TreeSet<>();
		figure.parts().forEach(part -> currencies.add(currency(part.money())));
		return currencies;
	}

	private static String currency(Money money) {
		return money == null ? COUNT : money.currency().getCurrencyCode();
	}

	private void write(Figure figure, String currency, Period period, JsonGenerator json) throws IOException {
		Money money = figure.money().stream().filter(amount -> currency(amount).equals(currency)).findFirst().orElse(null);
		List<Part> parts = figure.parts().stream().filter(part -> currency(part.money()).equals(currency)).toList();
		json.writeStartObject();
		json.writeStringField("code", figure.code());
		json.writeStringField("name", figure.name().apply(locale));
		json.writeStringField("unit", figure.unit().name());
		value(currency.equals(COUNT) ? figure.quantity() : null, money, json);
		json.writeStringField("currency", currency.equals(COUNT) ? null : currency);
		date("periodFrom", period.from(), json);
		date("periodTo", period.to(), json);
		json.writeStringField("unionId", union.getId());
		json.writeStringField("union", Names.of(union, locale));
		json.writeArrayFieldStart("parts");
		for (Part part : parts) {
			write(part, json);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(Part part, JsonGenerator json) throws IOException {
		json.writeStartObject();
		json.writeStringField("recordId", part.record().getId());
		json.writeStringField("type", part.record().eClass().getName());
		json.writeStringField("label", Names.label(part.record(), locale));
		value(part.quantity(), part.money(), json);
		json.writeStringField("currency", part.money() == null ? null : currency(part.money()));
		date("periodFrom", part.from(), json);
		date("periodTo", part.to(), json);
		json.writeArrayFieldStart("places");
		for (Place place : part.places()) {
			json.writeString(Names.label(place, locale));
		}
		json.writeEndArray();
		json.writeBooleanField("counted", part.verdict() == Verdict.COUNTED);
		json.writeStringField("verdict", part.verdict().name());
		json.writeStringField("reason", part.reason(locale));
		json.writeStringField("withinId", part.within() == null ? null : part.within().getId());
		json.writeArrayFieldStart("sources");
		for (Source source : part.record().getSources()) {
			write(source, json);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private void write(Source source, JsonGenerator json) throws IOException {
		Document document = source.getDocument();
		Document read = document == null || document.eIsProxy() ? null : document;
		json.writeStartObject();
		json.writeStringField("documentId", read == null ? null : read.getId());
		json.writeStringField("document", document == null ? null : Names.label(document, locale));
		json.writeStringField("documentNumber", read == null ? null : read.getNumber());
		date("date", read == null ? null : read.getDate(), json);
		json.writeStringField("issuer", read == null || read.getIssuer() == null ? null : Names.label(read.getIssuer(), locale));
		json.writeStringField("locator", source.getLocator());
		json.writeStringField("link", read == null ? null : read.getLink());
		json.writeEndObject();
	}

	/** Written out in digits: an exponent would be read as a floating-point number, and money must not be. */
	private static void value(Quantity quantity, Money money, JsonGenerator json) throws IOException {
		json.writeFieldName("number");
		if (quantity == null && money == null) {
			json.writeNull();
			json.writeNullField("qualifier");
		} else {
			json.writeNumber((money == null ? quantity.number() : money.amount()).toPlainString());
			json.writeStringField("qualifier", (money == null ? quantity.qualifier() : money.qualifier()).name());
		}
	}

	private static void date(String key, PartialDate date, JsonGenerator json) throws IOException {
		json.writeStringField(key, Objects.toString(date, null));
	}
}
