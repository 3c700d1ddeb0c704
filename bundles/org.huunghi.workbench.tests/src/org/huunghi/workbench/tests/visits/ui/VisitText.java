package org.huunghi.workbench.tests.visits.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.text.locale.Explained;
import org.huunghi.workbench.formats.RecordFormat;
import org.huunghi.workbench.tests.visits.Guest;
import org.huunghi.workbench.tests.visits.Visit;
import org.huunghi.workbench.tests.visits.VisitsFactory;
import org.huunghi.workbench.tests.visits.VisitsPackage;

/** The guests of a visit, one a line; a line with an exclamation mark is refused, and one with a question mark can't be added. */
public final class VisitText implements RecordFormat {
	@Override
	public void write(EObject record, OutputStream out, Locale locale) throws IOException {
		for (Guest guest : ((Visit) record).getGuests()) {
			out.write((guest.getFullName() + '\n').getBytes(StandardCharsets.UTF_8));
		}
	}

	@Override
	public Change read(EObject record, InputStream in, String fileName, Locale locale) throws IOException {
		List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		if (lines.stream().anyMatch(line -> line.contains("!"))) {
			throw new Refused(fileName);
		}
		return (visit, edits) -> lines.forEach(line -> {
			if (line.contains("?")) {
				throw new Refused(fileName);
			}
			Guest guest = VisitsFactory.eINSTANCE.createGuest();
			guest.setFullName(line);
			edits.add(visit, VisitsPackage.Literals.VISIT__GUESTS, guest, -1);
		});
	}

	private static final class Refused extends RuntimeException implements Explained {
		private static final long serialVersionUID = 1L;
		private final String file;

		Refused(String file) {
			this.file = file;
		}

		@Override
		public String message(Locale locale) {
			return file + " có dòng không đọc được";
		}
	}
}
