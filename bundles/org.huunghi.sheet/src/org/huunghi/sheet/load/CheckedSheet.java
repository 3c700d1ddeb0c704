package org.huunghi.sheet.load;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

import org.huunghi.sheet.names.DoubtfulName;
import org.huunghi.sheet.names.NameKey;
import org.huunghi.sheet.names.NameMatch;

/** What an import would make of a sheet. */
public final class CheckedSheet {
	/** So many problems are told one by one. */
	static final int TOLD = 1_000;

	private final ImportPlan plan;
	private final ImportIds ids;
	private final FileState state;
	private final BitSet rows;
	private final BitSet refused;
	private final List<CellProblem> problems;
	private final List<DoubtfulName> doubtful;
	private final Map<NameKey, NameMatch> matches;
	private final Map<NameKey, String> created;
	private final List<String> notes;

	CheckedSheet(ImportPlan plan, ImportIds ids, FileState state, BitSet rows, BitSet refused, List<CellProblem> problems, List<DoubtfulName> doubtful,
			Map<NameKey, NameMatch> matches, Map<NameKey, String> created, List<String> notes) {
		this.plan = plan;
		this.ids = ids;
		this.state = state;
		this.rows = rows;
		this.refused = refused;
		this.problems = problems;
		this.doubtful = doubtful;
		this.matches = matches;
		this.created = created;
		this.notes = notes;
	}

	/** @return what was checked */
	public ImportPlan plan() {
		return plan;
	}

	/** @return how many rows hold records */
	public int rows() {
		return rows.cardinality();
	}

	/** @return how many of them are refused */
	public int refused() {
		return refused.cardinality();
	}

	/** @return how many of them are right */
	public int good() {
		return rows() - refused();
	}

	/** @return why rows are refused, in the order of the rows; of very many the first */
	public List<CellProblem> problems() {
		return problems;
	}

	/** @return the names that are in doubt, in the order in which they stand first */
	public List<DoubtfulName> doubtful() {
		return doubtful;
	}

	/** @return how many records are made for names */
	public int created() {
		return created.size();
	}

	/** @return what is to be told about columns as a whole; empty where nothing */
	public List<String> notes() {
		return notes;
	}

	boolean isGood(int row) {
		return rows.get(row) && !refused.get(row);
	}

	boolean isRefused(int row) {
		return refused.get(row);
	}

	ImportIds ids() {
		return ids;
	}

	FileState state() {
		return state;
	}

	/** @return the names for which records are made, with the records' ids */
	Map<NameKey, String> names() {
		return created;
	}

	/** @return puts records in the place of names as the check did, without looking any of them up again */
	NameResolver resolver() {
		return new NameResolver(key -> matches.getOrDefault(key, NameMatch.NONE), plan.decisions(), ids, plan.mapping().sheet(), plan.reader());
	}
}
