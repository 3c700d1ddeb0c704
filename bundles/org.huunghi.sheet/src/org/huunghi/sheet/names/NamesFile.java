package org.huunghi.sheet.names;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.huunghi.sheet.SheetException;
import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.export.CsvTarget;
import org.huunghi.sheet.read.Letters;
import org.huunghi.sheet.read.RowSource;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.text.fold.Fold;
import org.huunghi.union.labels.ModelLabels;

/**
 * The list of doubtful names as a CSV file that a user looks through, corrects and gives back. Each line has the kind of record, the name, where it stands,
 * the choice, and up to five records that it may mean. The choice is the number of one of them, {@code +} for a new record, {@code 0} for nothing, or left
 * empty, by which the rows are refused.
 */
public final class NamesFile {
	private static final int KIND = 0;
	private static final int TEXT = 1;
	private static final int CHOICE = 4;
	private static final int FIRST = 5;
	private static final int CANDIDATES = 5;

	private NamesFile() {
	}

	/** Writes the names with what is proposed for each. */
	public static void write(List<DoubtfulName> names, OutputStream out, Locale locale) throws IOException {
		CsvTarget csv = new CsvTarget(out);
		List<String> headings = new ArrayList<>();
		for (String key : List.of("kind", "text", "place", "rows", "choice")) {
			headings.add(SheetTexts.get(locale, "names." + key));
		}
		for (int i = 1; i <= CANDIDATES; i++) {
			headings.add(String.valueOf(i));
		}
		csv.row(headings);
		for (DoubtfulName name : names) {
			List<String> row = new ArrayList<>(List.of(ModelLabels.of(name.key().type(), locale), name.key().text(), name.place(), String.valueOf(name.rows()),
					choice(name)));
			name.candidates().forEach(candidate -> row.add(candidate.label()));
			csv.row(row);
		}
		csv.flush();
	}

	private static String choice(DoubtfulName name) {
		if (name.proposal() instanceof Decision.Use use) {
			for (int i = 0; i < name.candidates().size(); i++) {
				if (name.candidates().get(i).id().equals(use.id())) {
					return String.valueOf(i + 1);
				}
			}
		}
		return "";
	}

	/**
	 * Reads what a user decided.
	 *
	 * @param names the names as they are doubtful now
	 * @throws SheetException where a choice can't be understood, with its place
	 */
	public static void read(Path file, List<DoubtfulName> names, Decisions decisions) throws IOException {
		SheetFile csv = SheetFile.open(file);
		try (RowSource rows = csv.rows(csv.sheets().getFirst())) {
			rows.next();
			for (SheetRow row = rows.next(); row != null; row = rows.next()) {
				SheetRow line = row;
				Optional<DoubtfulName> name = names.stream().filter(each -> isMeant(each, line)).findFirst();
				if (name.isPresent()) {
					decisions.decide(name.get().key(), decision(name.get(), row));
				}
			}
		}
	}

	private static boolean isMeant(DoubtfulName name, SheetRow row) {
		String kind = Fold.fold(row.cell(KIND).plain());
		boolean sameKind = SheetTexts.LANGUAGES.stream().anyMatch(language -> Fold.fold(ModelLabels.of(name.key().type(), language)).equals(kind));
		return sameKind && name.key().folded().equals(Fold.fold(row.cell(TEXT).plain()));
	}

	private static Decision decision(DoubtfulName name, SheetRow row) throws SheetException {
		String choice = row.cell(CHOICE).plain().strip();
		if (choice.isEmpty()) {
			return new Decision.Refuse();
		}
		if (choice.equals("+")) {
			return new Decision.Create();
		}
		if (choice.equals("0")) {
			return new Decision.Leave();
		}
		if (choice.matches("[1-5]")) {
			String label = Fold.fold(row.cell(FIRST + Integer.parseInt(choice) - 1).plain());
			Optional<Candidate> meant = name.candidates().stream().filter(candidate -> Fold.fold(candidate.label()).equals(label)).findFirst();
			if (meant.isPresent()) {
				return new Decision.Use(meant.get().id());
			}
		}
		throw new SheetException(Letters.of(CHOICE) + row.number(), "names.unknown", choice);
	}
}
