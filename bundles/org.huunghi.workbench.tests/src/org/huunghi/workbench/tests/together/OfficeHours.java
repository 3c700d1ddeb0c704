package org.huunghi.workbench.tests.together;

import org.huunghi.repository.Repository;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Keeps one office open for all journeys of a run that go there: setting a server up takes longer than most of them. */
public final class OfficeHours implements BeforeAllCallback {
	/** An office with the two who work there. */
	static final class Open implements AutoCloseable {
		final Office office = new Office();
		final Repository colleague = office.open(Office.ADMINISTRATOR);
		final Repository mine = office.open(Office.EDITOR);

		@Override
		public void close() {
			mine.close();
			colleague.close();
			office.close();
		}
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		SharedJourney.goTo(context.getRoot().getStore(Namespace.create(OfficeHours.class)).getOrComputeIfAbsent(Open.class, key -> new Open(), Open.class));
	}
}
