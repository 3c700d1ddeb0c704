package org.huunghi.aid.iati.transfer;

import java.util.List;

import org.huunghi.aid.iati.check.Finding;

/**
 * What an import brought.
 *
 * @param added number of activities that the register did not have
 * @param changed number of activities of which the file says something new
 * @param unchanged number of activities of which it says nothing new
 * @param refused number of activities that were left out because something in them is wrong
 * @param organisations number of organisations that the register of organisations did not have
 * @param findings what is wrong or worth a look in the file, in its order
 * @param notes what the file says and the register can't take over as it is, in the order of the file; it is kept for the export all the same
 */
public record ImportResult(int added, int changed, int unchanged, int refused, int organisations, List<Finding> findings, List<Finding> notes) {
}
