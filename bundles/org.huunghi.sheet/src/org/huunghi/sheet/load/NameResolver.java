package org.huunghi.sheet.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.huunghi.sheet.SheetTexts;
import org.huunghi.sheet.model.SheetField;
import org.huunghi.sheet.names.Decision;
import org.huunghi.sheet.names.Decisions;
import org.huunghi.sheet.names.DoubtfulName;
import org.huunghi.sheet.names.NameKey;
import org.huunghi.sheet.names.NameMatch;
import org.huunghi.sheet.names.NameMatcher;
import org.huunghi.sheet.read.SheetFile;

/** Puts records in the place of the names that a row says, and collects those that are in doubt. */
final class NameResolver {
	/** A sheet with more names in doubt than this has another column than was meant. */
	private static final int MOST = 5_000;
	/** What stands between several names. */
	private static final Pattern SEVERAL = Pattern.compile("\\s*[,/+&]\\s*|\\s+và\\s+|\\s+and\\s+|\\s+ແລະ\\s+");

	private final Function<NameKey, NameMatch> matches;
	private final Decisions decisions;
	private final ImportIds ids;
	private final String sheet;
	private final Locale reader;
	private final Map<NameKey, Doubt> doubts = new LinkedHashMap<>();
	private final Map<NameKey, String> created = new LinkedHashMap<>();

	private static final class Doubt {
		private final String place;
		private final NameMatch match;
		private int rows;

		Doubt(String place, NameMatch match) {
			this.place = place;
			this.match = match;
		}
	}

	/** @param matches what each name means, see {@link NameMatcher} */
	NameResolver(Function<NameKey, NameMatch> matches, Decisions decisions, ImportIds ids, String sheet, Locale reader) {
		this.matches = matches;
		this.decisions = decisions;
		this.ids = ids;
		this.sheet = sheet;
		this.reader = reader;
	}

	/** Changes the names in a row's values to ids, and adds problems for those that mean nothing certain. */
	void resolve(RowValues row, RowReader columns) {
		for (Map.Entry<SheetField, Object> value : row.values().entrySet()) {
			SheetField field = value.getKey();
			if (field.recordType() != null) {
				value.setValue(ids(row, field, (List<?>) value.getValue(), columns.column(field)));
			}
		}
		row.values().values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
	}

	private List<String> ids(RowValues row, SheetField field, List<?> texts, int column) {
		List<String> found = new ArrayList<>();
		for (Object text : field.isMany() ? texts : List.of(String.join("; ", texts.stream().map(Object::toString).toList()))) {
			Optional<List<String>> several = field.isMany() ? several(field, text.toString()) : Optional.empty();
			if (several.isPresent()) {
				found.addAll(several.get());
			} else {
				one(row, new NameKey(field.recordType(), text.toString()), column).ifPresent(found::add);
			}
		}
		return found.stream().distinct().toList();
	}

	/** Names that are parted by commas or "và" count as several where the whole is no name, and each part is. */
	private Optional<List<String>> several(SheetField field, String text) {
		String[] parts = SEVERAL.split(text);
		if (parts.length < 2) {
			return Optional.empty();
		}
		NameKey whole = new NameKey(field.recordType(), text);
		if (decisions.has(whole) || matches.apply(whole).isCertain()) {
			return Optional.empty();
		}
		List<String> found = new ArrayList<>();
		for (String part : parts) {
			NameMatch match = part.isBlank() ? null : matches.apply(new NameKey(field.recordType(), part));
			if (match == null || !match.isCertain()) {
				return Optional.empty();
			}
			found.add(match.id());
		}
		return Optional.of(found);
	}

	private Optional<String> one(RowValues row, NameKey key, int column) {
		NameMatch match = matches.apply(key);
		if (match.isCertain() && !decisions.has(key)) {
			return Optional.of(match.id());
		}
		Doubt doubt = doubts.get(key);
		if (doubt == null) {
			doubt = new Doubt(SheetFile.place(sheet, column, row.row()), match);
			if (doubts.size() < MOST) {
				doubts.put(key, doubt);
			}
		}
		doubt.rows++;
		return switch (decisions.of(key, match.candidates().isEmpty())) {
		case Decision.Use use -> Optional.of(use.id());
		case Decision.Leave leave -> Optional.empty();
		case Decision.Create create -> create(row, key, column);
		case Decision.Refuse refuse -> {
			String message = match.candidates().isEmpty() ? SheetTexts.get(reader, "name.unknown", key.text())
					: SheetTexts.get(reader, "name.doubtful", key.text(), match.candidates().getFirst().label());
			yield refused(row, column, message);
		}
		};
	}

	private Optional<String> create(RowValues row, NameKey key, int column) {
		if (!NewNames.isCreatable(key.type())) {
			return refused(row, column, SheetTexts.get(reader, "name.notCreatable", key.text()));
		}
		return Optional.of(created.computeIfAbsent(key, ids::name));
	}

	private Optional<String> refused(RowValues row, int column, String message) {
		row.problems().add(new CellProblem(sheet, row.row(), column, message));
		return Optional.empty();
	}

	/** @return the names that were in doubt, in the order in which they stand first */
	List<DoubtfulName> doubtful() {
		List<DoubtfulName> names = new ArrayList<>();
		doubts.forEach((key, doubt) -> names.add(new DoubtfulName(key, doubt.place, doubt.rows, doubt.match.candidates(), NewNames.isCreatable(key.type()))));
		return names;
	}

	/** @return the names for which records are made, with the records' ids */
	Map<NameKey, String> created() {
		return created;
	}
}
