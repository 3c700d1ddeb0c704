/** Tables of records, filtered, sorted, grouped and summed up without loading the records. */
package org.huunghi.repository.table;
