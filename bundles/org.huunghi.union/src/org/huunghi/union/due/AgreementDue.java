package org.huunghi.union.due;

import java.util.stream.Stream;

import org.huunghi.text.locale.Texts;
import org.huunghi.union.Agreement;
import org.huunghi.union.Record;
import org.huunghi.union.names.Names;
import org.huunghi.union.names.Values;

/** Agreements that run out and that no other has renewed; those without an end never do. */
final class AgreementDue implements DueSource {
	private static final String CODE = "agreement.expires";
	private static final Texts TEXTS = Texts.beside(AgreementDue.class, "messages");

	@Override
	public Stream<Due> due(Record record) {
		// an end that is known by its year or month alone may be as late as the last day of that
		if (record instanceof Agreement agreement && agreement.getValidTo() != null && agreement.getRenewedBy() == null) {
			return Stream.of(new Due(CODE, agreement, agreement.getValidTo().lastDay(),
					locale -> TEXTS.get(locale, CODE, Names.label(agreement, locale), Values.date(agreement.getValidTo(), locale))));
		}
		return Stream.empty();
	}
}
