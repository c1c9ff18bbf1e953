-- Sends the lines of REQUESTS in turn ("METHOD path [header=value ...] [{body}]") and tells the percentiles as JSON. With
-- ONCE each line goes out once: a thread that has no more stops, and what counts is the time until then.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long micros; } instant;
  int gettimeofday(instant *now, void *zone);
]]

local lines, next_line = {}, 0
local threads = {}
local once = os.getenv("ONCE") == "true"

local function now()
  local instant = ffi.new("instant")
  ffi.C.gettimeofday(instant, nil)
  return tonumber(instant.seconds) + tonumber(instant.micros) / 1e6
end

function setup(thread)
  thread:set("offset", #threads)
  threads[#threads + 1] = thread
end

function init()
  local share, count = tonumber(os.getenv("THREADS")), 0
  for line in io.lines(os.getenv("REQUESTS")) do
    if not once or count % share == offset then lines[#lines + 1] = line end
    count = count + 1
  end
  if not once then next_line = offset * math.floor(#lines / share) end
  began, ended = now(), 0
end

local function written(line)
  local method, path, rest = line:match("^(%S+) (%S+)%s*(.*)$")
  local headers = { ["Authorization"] = "Bearer " .. os.getenv("TOKEN"), ["Accept"] = "application/json" }
  local body = rest:match("{.*}$")
  if body then
    headers["Content-Type"] = "application/json"
    rest = rest:sub(1, -#body - 1)
  end
  for name, value in rest:gmatch("([%w-]+)=(%S+)") do headers[name] = value end
  return wrk.format(method, path, headers, body)
end

function request()
  next_line = once and next_line + 1 or next_line % #lines + 1
  if next_line > #lines and ended == 0 then
    ended = now() - began
    wrk.thread:stop()
  end
  -- what goes out after the last one is not waited for
  return written(lines[math.min(next_line, #lines)])
end

-- only here, since handing every answer over costs time
if once then
  function response(status, _, body)
    if status >= 400 and not failure then failure = body end
  end
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  local seconds, failure = summary.duration / 1e6
  local last = 0
  for _, thread in ipairs(threads) do
    local ended = thread:get("ended")
    last = math.max(last, ended > 0 and ended or seconds)
    failure = failure or thread:get("failure")
  end
  if failure then io.stderr:write(failure, "\n") end
  io.write(string.format(
    'RESULT {"requests":%d,"seconds":%.3f,"failed":%d,"p50":%.2f,"p95":%.2f,"p99":%.2f}\n',
    summary.requests, last, failed,
    latency:percentile(50) / 1000, latency:percentile(95) / 1000, latency:percentile(99) / 1000))
end
