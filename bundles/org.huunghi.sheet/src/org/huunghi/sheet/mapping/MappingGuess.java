package org.huunghi.sheet.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.huunghi.sheet.model.FieldKind;
import org.huunghi.sheet.model.HeadingFit;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.model.SheetFields;
import org.huunghi.sheet.model.Synonyms;
import org.huunghi.sheet.read.Cell;
import org.huunghi.sheet.read.SheetFile;
import org.huunghi.sheet.read.SheetRow;
import org.huunghi.sheet.value.Unit;
import org.huunghi.text.fold.Fold;

/** Guesses from its headings how a sheet becomes records. */
public final class MappingGuess {
	/** Above the headings stands at most a letterhead with a title. */
	private static final int LOOKED_AT = 30;

	private record Candidate(int column, HeadingFit fit) {
	}

	private MappingGuess() {
	}

	/**
	 * @param sheet one of the file's sheets
	 * @param headingRow number of the row with the headings; -1 where it is to be found out
	 * @return the guess, in which columns whose headings fit nothing are left out
	 */
	public static Mapping of(SheetFile file, String sheet, EClass type, int headingRow) throws IOException {
		return of(file.first(sheet, Math.max(LOOKED_AT, headingRow)), sheet, type, headingRow);
	}

	/**
	 * @param first the first rows of the sheet, at least as many as the number of the row with the headings
	 * @param headingRow as for {@link #of(SheetFile, String, EClass, int)}
	 */
	public static Mapping of(List<SheetRow> first, String sheet, EClass type, int headingRow) {
		List<SheetField> fields = SheetFields.of(type);
		SheetRow headings = null;
		int best = 0;
		for (SheetRow row : first.subList(0, Math.min(first.size(), Math.max(LOOKED_AT, headingRow)))) {
			int score = headingRow < 0 ? candidates(row, fields).stream().map(Candidate::column).collect(Collectors.toSet()).size()
					: row.number() == headingRow ? 1 : 0;
			if (score > best) {
				best = score;
				headings = row;
			}
		}
		int width = first.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
		return mapping(type, sheet, headings, headingRow, width, fields);
	}

	private static Mapping mapping(EClass type, String sheet, SheetRow headings, int asked, int width, List<SheetField> fields) {
		Map<Integer, HeadingFit> chosen = new HashMap<>();
		Set<SheetField> taken = new HashSet<>();
		List<Candidate> candidates = headings == null ? List.of() : candidates(headings, fields);
		for (Candidate candidate : candidates) {
			if (!chosen.containsKey(candidate.column) && taken.add(candidate.fit.field())) {
				chosen.put(candidate.column, candidate.fit);
			}
		}
		List<MappedColumn> columns = new ArrayList<>();
		for (int column = 0; column < Math.max(width, headings == null ? 0 : headings.cells().size()); column++) {
			String heading = headings == null ? "" : heading(headings.cell(column));
			SheetField field = chosen.containsKey(column) ? chosen.get(column).field() : null;
			columns.add(new MappedColumn(column, heading, field, Unit.ofHeading(heading).orElse(null), false));
		}
		Map<SheetField, String> constants = constants(sheet, fields, taken);
		return new Mapping(type, sheet, headings == null ? Math.max(asked, 0) : headings.number(), columns, constants, language(chosen));
	}

	/** A sheet that is called as a value is, such as "Đoàn ra", says it for all of its rows. */
	private static Map<SheetField, String> constants(String sheet, List<SheetField> fields, Set<SheetField> taken) {
		Map<SheetField, String> constants = new LinkedHashMap<>();
		for (SheetField field : fields) {
			if (field.kind() == FieldKind.CHOICE && !field.isMany() && !taken.contains(field) && !sheet.isBlank()) {
				Optional.of((EEnum) field.type()).filter(type -> Synonyms.literal(type, sheet).isPresent()).ifPresent(type -> constants.put(field, sheet));
			}
		}
		return constants;
	}

	private static List<Candidate> candidates(SheetRow row, List<SheetField> fields) {
		List<Candidate> candidates = new ArrayList<>();
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cell(column);
			if (cell.kind() == Cell.Kind.TEXT) {
				for (String heading : new LinkedHashSet<>(List.of(Fold.fold(heading(cell)), bare(heading(cell))))) {
					for (SheetField field : fields) {
						HeadingFit fit = HeadingFit.fit(field, heading);
						if (fit != null) {
							candidates.add(new Candidate(column, fit));
						}
					}
				}
			}
		}
		candidates.sort(Comparator.comparingInt((Candidate candidate) -> -candidate.fit.score()).thenComparingInt(Candidate::column));
		return candidates;
	}

	private static String heading(Cell cell) {
		return cell.plain().strip();
	}

	/** Without what stands in brackets, such as the unit. */
	private static String bare(String heading) {
		String bare = Fold.fold(heading.replaceAll("[(\\[][^)\\]]*[)\\]]", " ")).replaceAll("[*:.]+$", "").strip();
		return bare.isEmpty() ? Fold.fold(heading) : bare;
	}

	/** The language of most headings. */
	private static Locale language(Map<Integer, HeadingFit> chosen) {
		Locale vietnamese = Locale.of("vi");
		Map<Locale, Long> counts = new HashMap<>();
		chosen.values().stream().filter(fit -> fit.language() != null).forEach(fit -> counts.merge(fit.language(), 1L, Long::sum));
		return counts.entrySet().stream().max(Map.Entry.<Locale, Long> comparingByValue().thenComparing(entry -> entry.getKey().equals(vietnamese)))
				.map(Map.Entry::getKey).orElse(vietnamese);
	}
}
