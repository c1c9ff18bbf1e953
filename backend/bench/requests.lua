-- Sends the lines of REQUESTS in turn ("METHOD path [header=value ...] [{body}]") and tells the percentiles as JSON.
local lines, next_line = {}, 0
local threads = 0

function setup(thread)
  thread:set("offset", threads)
  threads = threads + 1
end

function init()
  for line in io.lines(os.getenv("REQUESTS")) do lines[#lines + 1] = line end
  next_line = offset * math.floor(#lines / tonumber(os.getenv("THREADS")))
end

function request()
  next_line = next_line % #lines + 1
  local method, path, rest = lines[next_line]:match("^(%S+) (%S+)%s*(.*)$")
  local headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Accept"] = "application/json" }
  local body = rest:match("{.*}$")
  if body then
    headers["Content-Type"] = "application/json"
    rest = rest:sub(1, -#body - 1)
  end
  for name, value in rest:gmatch("([%w-]+)=(%S+)") do headers[name] = value end
  return wrk.format(method, path, headers, body)
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%.3f,"failed":%d,"p50":%.2f,"p95":%.2f,"p99":%.2f}\n',
    summary.requests, summary.duration / 1e6, failed,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
